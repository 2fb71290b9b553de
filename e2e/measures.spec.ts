import { expect, type Page } from "@playwright/test";
import { extractRawText } from "mammoth";
import { extractText } from "unpdf";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { phone, plan, save } from "./meeting-kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

/** What a page shows when it is asked for anew. */
const anew = async (page: Page, path: string, what: string) => {
  await page.goto(path);
  return page.locator(what).allTextContents();
};

test("the list lives: a measure is added, put first, taken off, and the whole becomes an item with its annex", async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/measures");
  await page.getByRole("link", { name: "Nyt tiltag" }).click();
  await page.getByLabel("Overskrift").fill("Åbent hus");
  await save(page, "Sæt på listen");
  await expect(page.locator("main [role=alert]")).toContainText("Skriv, hvem der har ansvaret");
  await page.getByLabel("Formål").fill("At borgmestrene ser det selv");
  await page.getByLabel("Ny gruppe").fill("Besøg hos os");
  await page.getByLabel("Ansvarlig", { exact: true }).fill("Sekretariatet");
  await page.getByLabel("Næste skridt").fill("Find en dag");
  await page.getByLabel("Senest").fill("2020-02-06");
  await page.getByLabel("Konferencer").check();
  await save(page, "Sæt på listen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("C1. Åbent hus");
  await expect(page.getByText("Skulle være sket")).toBeVisible();
  await expect(page.getByRole("link", { name: /konference/ })).toHaveAttribute("href", "/conferences");

  const politician = await browser.newPage(phone);
  await signInAs(politician, "Karen Lindegaard");
  await politician.goto("/measures");
  await expect(politician.getByRole("heading", { name: "Besøg hos os" })).toBeVisible();
  await expect(politician.getByRole("link", { name: "Nyt tiltag" })).toHaveCount(0);
  expect((await politician.request.get("/measures/C1/edit")).status()).toBe(403);

  await page.goto("/measures?order");
  await page.getByRole("button", { name: "Flyt A2. Tour-de-Kommune op" }).click();
  const order = () => anew(politician, "/measures", "main li .row-head");
  await expect.poll(async () => (await order()).slice(0, 2)).toEqual(["A2. Tour-de-Kommune", "A1. Indslusningsmodel"]);
  expect(await order()).toContain("C1. Åbent hus");
  const word = await page.request.get("/measures/docx");
  const { value } = await extractRawText({ buffer: await word.body() });
  expect(value.indexOf("A2. Tour-de-Kommune")).toBeLessThan(value.indexOf("A1. Indslusningsmodel"));

  const workplace = await plan(page, "Formandskabet", "Formændene mødes", 33);
  await page.goto("/measures");
  const meeting = page.getByLabel("Møde", { exact: true });
  await meeting.selectOption(await meeting.locator("option", { hasText: "Formændene mødes" }).getAttribute("value"));
  await save(page, "Sæt på dagsordenen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Mulige tiltag i processen mod/);
  expect(page.url()).toContain(workplace.replace("/agenda", "/items/"));
  await page.goto(page.url().replace(/\/edit.*/, ""));
  const annex = await page.locator('main a[href*="/api/files/"]').first().getAttribute("href");
  const file = await page.request.get(annex ?? "");
  const { text } = await extractText(new Uint8Array(await file.body()), { mergePages: true });
  expect(text).toContain("C1. Åbent hus");

  await page.goto("/measures/C1/edit");
  await page.locator("summary", { hasText: "Tag tiltaget af listen" }).click();
  await page.getByLabel("Hvorfor?").fill("Det gør kommunerne selv");
  await save(page, "Tag tiltaget af listen");
  await page.locator("summary", { hasText: "Ét tiltag er taget af listen" }).click();
  await expect(page.getByText("Taget af listen: Det gør kommunerne selv")).toBeVisible();
  await politician.close();
});

test("of two who change one measure at once, the second is told and keeps what was typed", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/measures/B4/edit");
  const second = await page.context().newPage();
  await second.goto("/measures/B4/edit");
  await page.getByLabel("Næste skridt").fill("Først");
  await save(page, "Gem tiltaget");
  await expect(page.getByText("Først")).toBeVisible();
  await second.getByLabel("Næste skridt").fill("Siden");
  await save(second, "Gem tiltaget");
  await expect(second.locator("main [role=alert]")).toContainText("En anden har ændret det");
  await expect(second.getByLabel("Næste skridt")).toHaveValue("Siden");
});

test("an open question gets a proposal, which the members read, and a decision that rests on an item", async ({
  browser,
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/policies/colleagues");
  await page.getByLabel("Forslag til svar").fill("Højst seks");
  await save(page, "Gem forslaget");
  const politician = await browser.newPage(phone);
  await signInAs(politician, "Karen Lindegaard");
  await expect
    .poll(async () => (await anew(politician, "/measures/A1", "main")).join())
    .toContain("Forslag: Højst seks");
  await page.reload();
  await page.getByLabel("Højst antal personer").fill("6");
  await save(page, "Gem beslutningen");
  await expect(page.locator("main [role=alert]")).toContainText("hvad beslutningen bygger på");
  const item = page.getByLabel("Hvilket punkt bygger den på?");
  await item.selectOption({ index: 1 });
  await save(page, "Gem beslutningen");
  await expect(page.getByText("Beslutningen er gemt.")).toBeVisible();
  await expect(page.locator("#colleagues")).toContainText("Forslaget lød: Højst seks");
  await politician.goto("/measures/A1");
  const question = politician.locator("li", { hasText: "Hvor mange kolleger" });
  await expect(question).toContainText("Højst seks personer");
  await expect(question.getByRole("link")).toHaveAttribute("href", /\/meetings\/.+\/items\//);
  await politician.close();
});

test("a guest gets no measure, neither as a page nor as a paper", async ({ page }) => {
  await signInAs(page, "Lise Overby");
  for (const path of ["/measures/A1", "/measures/docx", "/measures/pdf"])
    expect((await page.request.get(path)).status()).toBe(404);
  expect(await (await page.request.get("/measures")).text()).not.toContain("Indslusningsmodel");
});

test("a measure's page leads to the item where it was discussed, for those who see that meeting", async ({ page }) => {
  const [meeting] = await sql<{ id: string }[]>`insert into meetings (forum, title, starts_at, ends_at, place, example)
    values ('kmp', 'Tiltaget på bordet', now() + interval '47 days', now() + interval '47 days 1 hour', 'Viften', true) returning id`;
  await sql`insert into agenda_items (meeting_id, number, title, visibility, measure_key, example) values (${meeting!.id}, 1, 'Om tiltaget', 'closed', 'B3', true)`;
  await signInAs(page, "Mette Ravnsholt");
  await page.goto("/measures/B3");
  await expect(page.getByRole("heading", { level: 1, name: /^B3\./ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Om tiltaget" })).toHaveCount(0);
  await signInAs(page, "Karen Lindegaard");
  await page.goto("/measures/B3");
  await expect(page.locator("li").filter({ hasText: "Om tiltaget" })).toContainText("Tiltaget på bordet");
  await page.getByRole("link", { name: "Om tiltaget" }).click();
  await page.waitForURL(new RegExp(`/meetings/${meeting!.id}/items/`));
  await expect(page.getByRole("heading", { level: 1, name: "Om tiltaget" })).toBeVisible();
  await sql`delete from meetings where id = ${meeting!.id}`;
});
