import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { zipSync } from "fflate";
import { sql } from "./asking";
import { origin, signInAs } from "./kit";
import { mailTo } from "./mails";
import { test } from "./test";

const csv = (rows: string[][]) => ({
  name: "Musikskoler æøå.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`\uFEFF${rows.map((row) => row.join(";")).join("\r\n")}\r\n`),
});
const schools = csv([
  ["Kommune", "År", "Elever"],
  ["Rødovre", "2025", "1.200"],
  ["Rødovre", "2026", "1.250"],
  ["Køge", "2026", "1.900,5"],
]);

/** Waits for the worker to have read a file. */
const untilRead = (name: string) =>
  expect
    .poll(
      async () =>
        (
          await sql`select t.state from data_tables t join files f on f.id = t.file_id where f.name = ${name} order by f.added_at desc limit 1`
        )[0]?.state,
      { timeout: 30_000 },
    )
    .toBe("done");

async function describeDataset(page: Page, title: string) {
  await page.goto("/datasets/new");
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Kilde", { exact: true }).fill("Musikskolerne");
  await page.getByRole("button", { name: "Gem, og gå videre" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

test("a culture head shares a table, sees it, compares its figures and takes them along", async ({ page }) => {
  await signInAs(page, "Mette Ravnsholt");
  await describeDataset(page, "Musikskoler");
  await page.getByLabel("Filer").setInputFiles(schools);
  await page.getByRole("button", { name: "Send filerne" }).click();
  await page.getByRole("link", { name: schools.name }).waitFor();
  await untilRead(schools.name);
  await page.getByRole("link", { name: "Se som tabel" }).click();
  await expect(page.getByRole("cell", { name: "1.900,5" })).toBeVisible();
  await page.getByRole("link", { name: "Elever" }).first().click();
  await expect(page.locator("tbody tr").first()).toContainText("1.200");
  await page.getByLabel("Søg i rækkerne").fill("Køge");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page.locator("main table").first().locator("tbody tr")).toHaveCount(1);
  await page.getByText("Gør kolonner til tal").click();
  await page.locator("#figures").getByLabel("Elever").check();
  await page.locator("#figures").getByLabel("Enhed").fill("elever");
  await page.getByRole("button", { name: "Gem tallene" }).click();
  await page.getByRole("link", { name: "Sammenlign tallene" }).click();
  await expect(page.getByRole("cell", { name: "1.250" })).toBeVisible();
  for (const [view, text] of [
    ["Søjler", "Rødovre"],
    ["Kurver", "Rødovre"],
    ["Kort", "Rød"],
  ] as const) {
    await page.getByRole("link", { name: view, exact: true }).click();
    await expect(page.locator("#result").getByText(text, { exact: true }).first()).toBeVisible();
  }
  const address = page.url();
  for (const format of ["CSV", "Excel", "billede (PNG)", "tegning (SVG)"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: `Hent som ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Sammenligning af kommuner\./);
  }
  expect(address).toMatch(/i=[\w-]+&m=175/);
});

test("a file that is refused says why, leaves nothing, and all of it works without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin, locale: "da-DK" });
  const page = await context.newPage();
  await signInAs(page, "Ellen Brandstrup");
  await describeDataset(page, "Uden JavaScript");
  const before = await sql`select count(*) from files`;
  await page.getByLabel("Filer").setInputFiles({
    name: "rapport.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("MZ\x90\0\x03\0", "latin1"),
  });
  await page.getByRole("button", { name: "Send filerne" }).click();
  await expect(page.getByRole("alert")).toContainText("ikke en slags, vi tager imod");
  expect(await sql`select count(*) from files`).toEqual(before);
  await page.getByLabel("Filer").setInputFiles({ ...schools, name: "../x.csv" });
  await page.getByRole("button", { name: "Send filerne" }).click();
  await expect(page.getByRole("link", { name: "x.csv", exact: true })).toBeVisible();
  await context.close();
});

test("an upload asks for sign-in, our own origin, and a dataset of one's own", async ({ page, request }) => {
  const [dataset] = await sql`select id from datasets where title = 'Hvem kommer ikke?'`;
  const url = `${origin}/api/uploads/datasets/${dataset?.id}`;
  const send = (by: typeof request, headers: Record<string, string>) =>
    by.post(url, { multipart: { file: schools }, headers: { accept: "application/json", ...headers } });
  expect((await send(request, { origin })).status()).toBe(401);
  expect((await send(request, { origin: "https://evil.example" })).status()).toBe(403);
  for (const name of ["Mette Ravnsholt", "Lise Overby", "Jonas Tellerup"]) {
    await signInAs(page, name);
    expect((await send(page.request, { origin })).status(), name).toBe(403);
  }
  const answer = await send(page.request, { origin });
  expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
  expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
});

test("60 MB pass by the proxy in one stream, and a PDF is read in the page in parts", async ({ page }, info) => {
  const large = zipSync({ "tal.csv": randomBytes(60_000_000) }, { level: 0 });
  await writeFile(info.outputPath("stor.zip"), large);
  await signInAs(page, "Ellen Brandstrup");
  await describeDataset(page, "Stor fil");
  await page.getByLabel("Filer").setInputFiles(info.outputPath("stor.zip"));
  await page.getByRole("button", { name: "Send filerne" }).click();
  await expect(page.getByRole("link", { name: "stor.zip", exact: true })).toBeVisible({ timeout: 120_000 });
  const [file] = await sql`select id, bytes from files where name = 'stor.zip'`;
  expect(file?.bytes).toBe(large.length);
  const [pdf] = await sql`select id from files where name = 'Hvem kommer ikke.pdf'`;
  const shown = await page.request.get(`${origin}/api/files/${pdf?.id}?inline`, { headers: { range: "bytes=0-4" } });
  expect(shown.status()).toBe(206);
  expect(await shown.text()).toBe("%PDF-");
  expect(shown.headers()["content-disposition"]).toMatch(/^inline/);
  expect(shown.headers()["content-security-policy"]).not.toMatch(/sandbox|script-src/);
  expect(shown.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
  const kept = await page.request.get(`${origin}/api/files/${file?.id}?inline`, { headers: { range: "bytes=0-3" } });
  expect(kept.headers()["content-disposition"]).toMatch(/^attachment/);
});

test("the secretariat asks for data, a guest answers, and the answers become one dataset", async ({
  browser,
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/datasets/requests/new");
  await page.getByLabel("Hvad beder I om?").fill("Kor i kommunerne");
  await page.getByLabel("Frist").fill("2030-03-01");
  await page.getByText("Kommuner, der ikke er medlem").click();
  await page.getByLabel("Egedal").check();
  await page.getByRole("button", { name: "Send til kommunerne" }).click();
  await page.getByRole("heading", { name: "0 af 10 har svaret" }).waitFor();
  const request = page.url();
  const answer = async (name: string, file: typeof schools) => {
    const other = await (await browser.newContext({ baseURL: origin, locale: "da-DK" })).newPage();
    await signInAs(other, name);
    await other.goto(request);
    await expect(other.getByRole("heading", { name: /Svaret fra/ })).toBeVisible();
    await other.getByLabel("Filer").setInputFiles(file);
    await other.getByRole("button", { name: "Send svaret" }).click();
    await expect(other.getByText("Tak, filerne er sendt.")).toBeVisible();
    await untilRead(file.name);
    await other.context().close();
  };
  const mail = await mailTo("lise.overby@egedal.example", /Kor i kommunerne/);
  expect(mail.text).toContain(new URL(request).pathname);
  await answer("Lise Overby", {
    ...csv([
      ["Kor", "Sangere"],
      ["Egedalkoret", "40"],
    ]),
    name: "egedal.csv",
  });
  await answer("Mette Ravnsholt", {
    ...csv([
      ["sangere", "Kor"],
      ["25", "Viftekoret"],
    ]),
    name: "roedovre.csv",
  });
  await page.reload();
  await expect(page.getByRole("heading", { name: "2 af 10 har svaret" })).toBeVisible();
  await page.getByRole("button", { name: "Mind 8 om det" }).click();
  await expect(page.getByText("8 kommuner er mindet om det.")).toBeVisible();
  await page.getByRole("button", { name: "Saml 2 svar i ét datasæt" }).click();
  await page.getByRole("heading", { level: 1, name: "Kor i kommunerne" }).waitFor();
  await untilRead("Kor i kommunerne.csv");
  await page.getByRole("link", { name: "Se som tabel" }).click();
  await expect(page.locator("main table").first().locator("tbody tr")).toHaveText([
    /Egedal.*Egedalkoret.*40/,
    /Rødovre.*Viftekoret.*25/,
  ]);
});

test("who opened what stands in the trail of the own municipality and the secretariat's, and of nobody else", async ({
  browser,
}) => {
  const [pdf] = await sql`select id, name from files where name = 'Hvem kommer ikke.pdf'`;
  await sql`insert into file_openings (file_id, person_id, municipality_code, way) select ${pdf?.id}, id, municipality_code, 'read' from people where name = 'Bodil Egemark'`;
  const trail = async (name: string, opens = false) => {
    const page = await (await browser.newContext({ baseURL: origin, locale: "da-DK" })).newPage();
    await signInAs(page, name);
    if (opens) expect((await page.request.get(`${origin}/api/files/${pdf?.id}`)).status()).toBe(200);
    await page.goto("/datasets/openings");
    const seen = await page.getByRole("row", { name: /Bodil Egemark.*Hvem kommer ikke/ }).count();
    await page.context().close();
    return seen;
  };
  expect(await trail("Ellen Brandstrup")).toBeGreaterThan(0);
  expect(await trail("Karen Lindegaard")).toBe(0);
  expect(await trail("Lise Overby")).toBe(0);
  const before = await sql`select count(*)::int as n from file_openings`;
  await trail("Karen Lindegaard", true);
  expect((await sql`select count(*)::int as n from file_openings`)[0]?.n).toBe(before[0]?.n + 1);
});

test("of two who change one dataset at once, the second is told and keeps what was typed", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await describeDataset(page, "To ad gangen");
  const edit = `${page.url().replace(/\?.*/, "")}/edit`;
  const second = await page.context().newPage();
  await Promise.all([page.goto(edit), second.goto(edit)]);
  await page.getByLabel("Periode").fill("2026");
  await page.getByRole("button", { name: "Gem", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "To ad gangen" }).waitFor();
  await second.getByLabel("Periode").fill("2025");
  await second.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(second.locator("main [role=alert]")).toContainText("En anden har ændret det");
  await expect(second.getByLabel("Periode")).toHaveValue("2025");
});
