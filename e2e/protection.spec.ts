import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

const secretary = (page: Page) => signInAs(page, "Ellen Brandstrup");
const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return readFileSync(await file.path());
};

test("the log is narrowed to a period, and its file has every entry of it once", async ({ page }) => {
  await sql`insert into audit_entries (at, action, subject, after)
    select '2001-01-01 12:00Z', 'meetings.changed', 'planted', jsonb_build_object('name', '=' || n) from generate_series(1, 4100) n`;
  await secretary(page);
  await page.goto("/secretariat/audit");
  await page.getByLabel("Fra", { exact: true }).fill("2001-01-01");
  await page.getByLabel("Til og med").fill("2001-01-01");
  await page.getByLabel("Hvad").selectOption("meetings");
  await page.getByRole("button", { name: "Vis" }).click();
  await expect(page.locator("h1")).toHaveText("4.100 ændringer.");
  const lines = (await download(page, "Hent som CSV")).toString().trim().split("\r\n").slice(1);
  expect(lines).toHaveLength(4100);
  expect(new Set(lines).size).toBe(4100);
  await page.getByLabel("Ord i ændringen").fill("=4099");
  await page.getByRole("button", { name: "Vis" }).click();
  await expect(page.locator("h1")).toHaveText("Én ændring.");
  await sql`delete from audit_entries where subject = 'planted'`;
});

test("anybody fetches all that is known about them, and that stands in the log", async ({ page }) => {
  await signInAs(page, "Mette Ravnsholt");
  await page.goto("/account");
  const data = JSON.parse((await download(page, "Hent alt som JSON")).toString());
  expect(data.people).toMatchObject([{ name: "Mette Ravnsholt" }]);
  expect(data.emails).toMatchObject([{ address: "mette.ravnsholt@roedovre.example" }]);
  expect((await download(page, "Hent alt som PDF")).toString("latin1")).toMatch(/^%PDF-/);
  const told = await sql`select 1 from audit_entries a join people p on p.id = a.about_person_id
    where a.action = 'people.told' and a.person_id = p.id and p.name = 'Mette Ravnsholt'`;
  expect(told.length).toBeGreaterThanOrEqual(2);
});

test("a person is looked at before they are erased, and afterwards their note has no name", async ({ page }) => {
  const [person] = await sql<{ id: string }[]>`
    insert into people (name, title, municipality_code, example) values ('Plantine Glemsom', 'Kulturchef', '240', true) returning id`;
  await sql`insert into emails (person_id, address) values (${person!.id}, 'plantine.glemsom@egedal.example')`;
  await sql.begin(async (tx) => {
    await tx`select set_config('app.viewer_id', ${person!.id}, true)`; // the case says who
    await tx`insert into case_notes (municipality_code, body, written_by, example) values ('240', 'Plantet om nat og dag', ${person!.id}, true)`;
  });
  await secretary(page);
  await page.goto("/secretariat/municipalities/240");
  await expect(page.locator("main")).toContainText("Plantine Glemsom");
  await page.goto("/secretariat/personal-data?q=glemsom");
  await page.getByRole("link", { name: "Plantine Glemsom" }).click();
  await expect(page.getByRole("heading", { name: "Slettes" })).toBeVisible();
  await expect(page.locator("li", { hasText: "Mailadresser" })).toContainText("1");
  await page.getByText("Slet Plantine Glemsom").click();
  await page.getByLabel("Skriv personens navn").fill("Karen Lindegaard");
  await page.getByRole("button", { name: "Slet for altid" }).click();
  await expect(page.getByText("Det er ikke personens navn.")).toBeVisible();
  await page.getByLabel("Skriv personens navn").fill("Plantine Glemsom");
  await page.getByRole("button", { name: "Slet for altid" }).click();
  await expect(page.getByText("Personen er slettet.")).toBeVisible();
  await page.goto("/secretariat/municipalities/240");
  await expect(page.locator("main")).toContainText("Plantet om nat og dag");
  await expect(page.locator("main")).toContainText("Slettet person");
  await expect(page.locator("main")).not.toContainText("Glemsom");
  await sql`delete from case_notes where written_by = ${person!.id}`;
});

test("what goes tonight is shown before it goes", async ({ page }) => {
  const before = () => page.getByRole("row", { name: /^Mailloggen/ }).getByRole("cell");
  await secretary(page);
  await page.goto("/secretariat/retention");
  await expect(before().first()).toHaveText("1 år");
  const shown = Number(await before().nth(1).textContent());
  await sql`insert into mails (kind, address, queued_at, sent_at) values ('story', 'plantet@mail.example', now() - interval '400 days', now() - interval '400 days')`;
  await page.reload();
  await expect(before().nth(1)).toHaveText(String(shown + 1));
  await sql`delete from mails where address = 'plantet@mail.example'`;
});

test("a job that was given up is tried again, and goes well", async ({ page }) => {
  await sql.begin(async (tx) => {
    await tx`select app.enqueue('forget-files', '{"key": null, "planted": true}')`;
    await tx`update pgboss.job set state = 'failed', completed_on = now(), output = '{"message": "PLANTEDFAULT"}' where data ? 'planted'`;
  });
  await secretary(page);
  await page.goto("/secretariat/jobs");
  const row = page.getByRole("row", { name: /PLANTEDFAULT/ });
  await row.getByRole("button", { name: "Prøv igen" }).click();
  await expect(row).toHaveCount(0);
  await expect
    .poll(async () => (await sql`select state from pgboss.job where data ? 'planted'`)[0]?.state, { timeout: 20_000 })
    .toBe("completed");
});
