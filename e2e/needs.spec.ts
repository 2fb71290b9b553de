import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { inDays, save } from "./meeting-kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

/** A meeting so many days from now, with the last day for answers where there is one. */
async function meeting(title: string, days: number, answerBy: string | null = null) {
  const [row] = await sql<
    { id: string }[]
  >`insert into meetings (forum, title, starts_at, ends_at, place, answer_by, minutes_sent_at, example)
    values ('kmp', ${title}, now() + ${days} * interval '1 day', now() + ${days} * interval '1 day' + interval '1 hour', 'Viften', ${answerBy}, ${days < 0 ? new Date() : null}, true) returning id`;
  return row!.id;
}

async function item(meeting: string, title: string, visibility = "open", number = 1) {
  const [row] = await sql<{ id: string }[]>`insert into agenda_items (meeting_id, number, title, visibility, example)
    values (${meeting}, ${number}, ${title}, ${visibility}, true) returning id`;
  return row!.id;
}

async function askForData(title: string, code: string) {
  const [row] = await sql<{ id: string }[]>`insert into data_requests (title, description, due_on, example)
    values (${title}, '', ${inDays(1)}, true) returning id`;
  await sql`insert into data_request_parties (request_id, municipality_code) values (${row!.id}, ${code})`;
  return row!.id;
}

/** What needs the viewer on such a home and has these words, also what stands behind "more". */
const need = async (page: Page, home: string, words: string) => {
  await page.goto(home);
  return page.locator("main ol > li").filter({ hasText: words });
};

/** Goes to where a need leads. */
const follow = async (page: Page, home: string, words: string) =>
  page.goto(
    (await (await need(page, home, words)).getByRole("link", { includeHidden: true }).getAttribute("href")) ?? "",
  );

async function sendData(page: Page) {
  await page.getByLabel("Filer").setInputFiles({
    name: "kor.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Kor;Sangere\r\nViftekoret;25\r\n"),
  });
  await save(page, "Send svaret");
  await expect(page.getByText("Tak, filerne er sendt.")).toBeVisible();
}

test("a politician's home asks for what was agreed, an answer to a meeting and data, each until it is done", async ({
  page,
}) => {
  const past = await meeting("Mødet før behovet", -3);
  await sql`insert into action_points (item_id, task, person_id, due_on, example)
    select ${await item(past, "Opfølgning")}, 'Ring til Viften', person_id, ${inDays(-1)}, true from emails where address = 'karen.lindegaard@roedovre.example'`;
  const coming = await meeting("Behovsmødet", 9, inDays(1));
  const request = await askForData("Behovstallene", "175");
  await signInAs(page, "Karen Lindegaard");
  await expect(await need(page, "/kmp", "Ring til Viften")).toContainText("Aftalt på et møde, senest");
  await follow(page, "/kmp", "Ring til Viften");
  await save(page, "Det er gjort");
  await expect(page.getByText("Gjort", { exact: true })).toBeVisible();
  await expect(await need(page, "/kmp", "Ring til Viften")).toHaveCount(0);

  await expect(await need(page, "/kmp", "Kommer du til Behovsmødet?")).toContainText("Svar senest");
  await follow(page, "/kmp", "Kommer du til Behovsmødet?");
  await page.getByText("Afbud", { exact: true }).click();
  await save(page, "Svar");
  await expect(page.getByRole("button", { name: "Svar på ny" })).toBeVisible();
  await expect(await need(page, "/kmp", "Kommer du til Behovsmødet?")).toHaveCount(0);

  await follow(page, "/kmp", "Send data: Behovstallene");
  await sendData(page);
  await expect(await need(page, "/kmp", "Behovstallene")).toHaveCount(0);
  await signInAs(page, "Mette Ravnsholt");
  await expect(await need(page, "/kmk", "Behovstallene")).toHaveCount(0);
  await expect(await need(page, "/kmk", "Behovsmødet")).toHaveCount(0);
  await sql`delete from meetings where id in (${past}, ${coming})`;
  await sql`update data_requests set closed_at = now() where id = ${request}`;
});

test("a guest's page asks whether they come to the meeting opened for them, and for data, until they have answered", async ({
  page,
}) => {
  const open = await meeting("Gæsternes møde", 9, inDays(2));
  const other = await meeting("De andres møde", 9, inDays(2));
  const subject = await item(open, "Det åbne punkt");
  await item(other, "Det lukkede punkt", "closed");
  await sql`insert into grants (municipality_code, kind, subject_id, from_on, until_on, given_by)
    select '240', 'agenda_item', ${subject}, app.today(), app.today() + 20, person_id from emails where address like 'ellen.brandstrup@%'`;
  const request = await askForData("Gæsternes tal", "240");
  await signInAs(page, "Lise Overby");
  await expect(await need(page, "/guest", "Kommer du til Gæsternes møde?")).toContainText("Svar senest");
  await expect(await need(page, "/guest", "De andres møde")).toHaveCount(0);
  await follow(page, "/guest", "Kommer du til Gæsternes møde?");
  await page.getByText("Kommer", { exact: true }).click();
  await save(page, "Svar");
  await expect(page.getByRole("button", { name: "Svar på ny" })).toBeVisible();
  await expect(await need(page, "/guest", "Gæsternes møde")).toHaveCount(0);
  await follow(page, "/guest", "Send data: Gæsternes tal");
  await sendData(page);
  await expect(await need(page, "/guest", "Gæsternes tal")).toHaveCount(0);

  await sql`delete from attendances where meeting_id = ${open}`;
  await signInAs(page, "Morten Skovvang");
  await expect(await need(page, "/guest", "Gæsternes møde")).toHaveCount(0);
  await sql`update grants set revoked_at = now() where subject_id = ${subject}`;
  await signInAs(page, "Lise Overby");
  await expect(await need(page, "/guest", "Gæsternes møde")).toHaveCount(0);
  await sql`delete from grants where subject_id = ${subject}`;
  await sql`delete from meetings where id in (${open}, ${other})`;
  await sql`update data_requests set closed_at = now() where id = ${request}`;
});
