import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { sql } from "./asking";
import { origin, signInAs } from "./kit";
import { addItem, plan } from "./meeting-kit";
import { test } from "./test";

const folder = mkdtempSync(path.join(tmpdir(), "large-"));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** A file of so many bytes that takes no room. */
function fileOf(name: string, bytes: number) {
  const file = path.join(folder, name);
  writeFileSync(file, "%PDF-1.7\n");
  truncateSync(file, bytes);
  return file;
}

const csv = (name: string, rows: string[][]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`\uFEFF${rows.map((row) => row.join(";")).join("\r\n")}\r\n`),
});

async function describeDataset(page: Page, title: string) {
  await page.goto("/datasets/new");
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Kilde", { exact: true }).fill("Prøve");
  await page.getByRole("button", { name: "Gem, og gå videre" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

/** What the server is receiving just now. */
function underWay() {
  const place = `${process.env.FILES_DIR}.incoming`;
  return existsSync(place) ? readdirSync(place) : [];
}

const send = (page: Page) => page.getByRole("button", { name: "Send filerne" }).click();

test("an upload that is stopped under way leaves nothing, and can be sent again", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await describeDataset(page, "Afbrudt");
  const name = "afbrudt.csv";
  await page.getByLabel("Filer").setInputFiles({ ...csv(name, [["A"]]), buffer: Buffer.alloc(8_000_000, "a;b\r\n") });
  const net = await page.context().newCDPSession(page);
  await net.send("Network.enable");
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 400_000 };
  await net.send("Network.emulateNetworkConditions", slow);
  await send(page);
  await expect(page.getByRole("status").filter({ hasText: /Sender: [1-9]\d? %/ })).toBeVisible();
  await expect.poll(underWay).not.toEqual([]);
  await page.getByRole("button", { name: "Afbryd" }).click();
  await expect(page.getByText("Afbrudt. Intet er gemt.")).toBeVisible();
  await net.send("Network.emulateNetworkConditions", { ...slow, uploadThroughput: -1 });
  const kept = () => sql`select id from files where name = ${name}`;
  expect(await kept()).toEqual([]);
  await expect.poll(underWay).toEqual([]);
  await page.reload();
  await expect(page.getByText("Der er ingen filer endnu.")).toBeVisible();
  await page.getByLabel("Filer").setInputFiles(csv(name, [["A"], ["1"]]));
  await send(page);
  await expect(page.getByRole("link", { name })).toBeVisible();
  expect(await kept()).toHaveLength(1);
});

test("a paper over 50 MB and a file of data over 200 MB are refused in a sentence, also by the server", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await describeDataset(page, "For stor");
  await page.getByLabel("Filer").setInputFiles(fileOf("data.pdf", 200_000_001));
  await send(page);
  await expect(page.locator("main [role=alert]")).toContainText("Filen er for stor.");
  const workplace = await plan(page, "KMP", "For stort bilag", 46);
  await addItem(page, workplace, "Stort");
  const large = fileOf("bilag.pdf", 50_000_001);
  await page.locator("#papers-new-file").setInputFiles(large);
  await page.locator("#papers-new .btns button").click();
  await expect(page.locator("#papers-new [role=alert]")).toContainText("Filen er for stor.");
  const answer = await page.request.post(`${origin}${await page.locator("#papers-new").getAttribute("action")}`, {
    multipart: {
      file: { name: "bilag.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(50_000_001, "%PDF-1.7\n") },
    },
    headers: { accept: "application/json", origin },
  });
  expect([answer.status(), await answer.json()]).toEqual([413, { error: "Filen er for stor." }]);
  expect(await sql`select from files where name in ('data.pdf', 'bilag.pdf') and bytes > 50000000`).toHaveLength(0);
});

test("a dataset gets a new version with what is new in it; the one before stays", async ({ page }) => {
  await signInAs(page, "Mette Ravnsholt");
  await describeDataset(page, "I to versioner");
  await page.getByLabel("Filer").setInputFiles(csv("første.csv", [["A"], ["1"]]));
  await send(page);
  await expect(page.getByRole("link", { name: "første.csv" })).toBeVisible();
  await page.locator("summary", { hasText: "Læg flere filer op" }).click();
  await page.getByLabel("Filer").setInputFiles(csv("anden.csv", [["A"], ["2"]]));
  await expect(page.getByLabel("I en ny version 2")).toBeChecked();
  await page.getByLabel("Hvad er nyt?").fill("Tal for 2026 <b>");
  await send(page);
  const files = page.locator("#files");
  await expect(files.getByText(/Version 2, .* af Mette Ravnsholt/)).toBeVisible();
  await expect(files.getByText("Tal for 2026 <b>")).toBeVisible();
  await expect(files.getByRole("link", { name: "anden.csv" })).toBeVisible();
  await expect(files.getByRole("link", { name: "første.csv" })).toBeHidden();
  await page.locator("summary", { hasText: "Den tidligere version" }).click();
  await expect(files.getByRole("link", { name: "første.csv" })).toBeVisible();
});

test("a table is paged, narrowed to a municipality, summed up by column and laid on the map", async ({ page }) => {
  const towns = ["Rødovre", "Køge", "Greve"];
  const rows = Array.from({ length: 60 }, (_, at) => [towns[at % 3]!, `Kor ${at + 1}`, String(10 + at)]);
  await signInAs(page, "Ellen Brandstrup");
  await describeDataset(page, "Tabellen");
  await page.getByLabel("Filer").setInputFiles(csv("korene.csv", [["Kommune", "Navn", "Sangere"], ...rows]));
  await send(page);
  await page.getByRole("link", { name: "korene.csv" }).waitFor();
  const state = () =>
    sql`select t.state from data_tables t join files f on f.id = t.file_id where f.name = 'korene.csv'`;
  await expect.poll(async () => (await state())[0]?.state, { timeout: 30_000 }).toBe("done");
  await page.getByRole("link", { name: "Se som tabel" }).click();
  const table = page.locator("main .table-frame tbody tr");
  await expect(table).toHaveCount(25);
  for (const [at, count] of [
    [2, 25],
    [3, 10],
  ] as const) {
    await page.getByRole("link", { name: "Næste", exact: true }).click();
    await expect(page.getByText(`Side ${at} af 3`)).toBeVisible();
    await expect(table).toHaveCount(count);
  }
  await expect(table.last()).toContainText("Kor 60");
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Køge" });
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(table).toHaveCount(20);
  expect((await table.allTextContents()).every((row) => row.includes("Køge"))).toBe(true);
  await page.locator("summary", { hasText: "Hvad kolonnerne rummer" }).click();
  const summary = page.locator("details table tbody tr");
  await expect(summary.filter({ hasText: "Sangere" })).toHaveText(/Tal\s*60\s*0\s*10\s*69\s*39,5/);
  await expect(summary.filter({ hasText: "Kommune" }).first()).toHaveText(/Rødovre \(20\)/);
  // 11 + 14 + … + 68, of Køge's twenty
  await expect(
    page
      .locator("#places")
      .getByRole("link", { name: /Køge.*790/ })
      .first(),
  ).toBeVisible();
});

test("who compares is offered the municipalities most like the own, with why", async ({ page }) => {
  await signInAs(page, "Mette Ravnsholt");
  const [indicator] = await sql<{ id: string }[]>`select i.id from indicators i join datasets d on d.id = i.dataset_id
    where d.visibility = 'public' and exists (select from figures f where f.indicator_id = i.id and f.municipality_code = '175') order by i.id limit 1`;
  await page.goto(`/datasets/compare?i=${indicator!.id}&m=101`);
  const offer = page.getByRole("link", { name: /^Sammenlign Rødovre med dem, der ligner mest: / });
  const names = (await offer.textContent())!.replace(/^.*: /, "").split(", ");
  expect(names).toHaveLength(3);
  await offer.click();
  await page.waitForURL(/m=175/);
  expect(new URL(page.url()).searchParams.get("i")).toBe(indicator!.id);
  for (const name of ["Rødovre", ...names]) await expect(page.getByLabel(name, { exact: true })).toBeChecked();
  await page.getByRole("link", { name: "Hvorfor ligner de?" }).click();
  await page.waitForURL(/\/municipalities\/175#similar$/);
  await expect(page.locator("#similar")).toContainText(names[0]!);
});
