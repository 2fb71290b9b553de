import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { linkIn, mailTo } from "./mails";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

/** A working day of the coming months on which the forum has no meeting, as a form takes it. */
const dayOf = async (nth: number) => {
  const [found] = await sql<
    { on: string }[]
  >`select d::date::text as on from generate_series(app.today() + 30, app.today() + 90, interval '1 day') d
    where app.is_working_day(d::date) and extract(month from d) <> 7
      and not exists (select from meetings m where (m.starts_at at time zone 'Europe/Copenhagen')::date = d::date) order by d offset ${nth} limit 1`;
  return found!.on;
};
const choose = (page: Page, nth: number, answer: string) =>
  page.locator("#poll fieldset").nth(nth).getByText(answer, { exact: true }).click();

test("the secretariat asks, members answer on a phone, one cannot, and the best time becomes a meeting", async ({
  browser,
  page,
}) => {
  const [first, second, third] = [await dayOf(0), await dayOf(1), await dayOf(2)];
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/meetings");
  await page.getByRole("link", { name: "Find en dato" }).click();
  await page.getByRole("link", { name: "Spørg efter en dato" }).click();
  await page.getByRole("link", { name: "KMP" }).click();
  await page.getByLabel("Hvad handler mødet om?").fill("Hastemøde om høringen");
  await page.getByRole("textbox", { name: "Sted" }).fill("Herlev Bibliotek");
  await page.getByLabel("Mulighed 1").fill("2035-07-10T10:00");
  await page.getByLabel("Mulighed 2").fill("2035-01-13T10:00");
  const deadline = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Svar senest").fill(deadline);
  await page.getByLabel("Karen Lindegaard").check();
  await page.getByRole("button", { name: "Spørg KMP" }).click();
  const wrong = page.locator("main [role=alert]");
  await expect(wrong).toContainText("I juli holdes der ikke møder");
  await expect(wrong).toContainText("Det er en weekend");
  for (const [at, day] of [first, second, third].entries())
    await page.getByLabel(`Mulighed ${at + 1}`).fill(`${day}T16:30`);
  await expect(page.getByLabel("Karen Lindegaard")).toBeChecked();
  await page.getByRole("button", { name: "Spørg KMP" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hastemøde om høringen");
  const address = page.url();

  const mail = await mailTo("karen.lindegaard@roedovre.example", /Hastemøde/);
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await signInAs(phone, "Karen Lindegaard");
  expect(linkIn(mail, "/meetings/polls/")).toBe(address);
  await phone.goto(linkIn(mail, "/meetings/polls/"));
  await choose(phone, 0, "Nej");
  await choose(phone, 1, "Ja");
  await phone.getByRole("button", { name: "Svar", exact: true }).click();
  await expect(phone.locator("main [role=alert]")).toContainText("Vælg ja, om nødvendigt eller nej");
  await choose(phone, 2, "Om nødvendigt");
  await phone.getByRole("button", { name: "Svar", exact: true }).click();
  await expect(phone.getByText("Dit svar er gemt.")).toBeVisible();
  await phone.goto("/kmp");
  await expect(phone.getByText("Hastemøde om høringen")).toHaveCount(0);

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const other = await plain.newPage();
  await signInAs(other, "Sofie Hedegaard");
  await other.goto(address);
  for (const at of [0, 1, 2]) await choose(other, at, "Ja");
  await other.getByRole("button", { name: "Svar", exact: true }).click();
  await expect(other.getByText("Dit svar er gemt.")).toBeVisible();
  await expect(other.locator("tr", { hasText: "Karen Lindegaard" })).toContainText("Om nødvendigt");

  // Another meeting is put on the best time while the poll runs.
  await page.reload();
  const best = page.locator("main li", { hasText: "Bedst lige nu" });
  await expect(best).toContainText("Alle, der skal kunne, kan. 2 af");
  await expect(page.locator("main li", { hasText: "Karen Lindegaard skal kunne komme og har sagt nej" })).toContainText(
    "Kan ikke vælges",
  );
  await sql`insert into meetings (forum, title, starts_at, ends_at, place, example)
    values ('kmp', 'I vejen', (${second}::date + time '16:00') at time zone 'Europe/Copenhagen', (${second}::date + time '17:00') at time zone 'Europe/Copenhagen', 'P', true)`;
  await best.getByRole("button", { name: "Indkald til mødet" }).click();
  await expect(page.locator("main [role=alert]")).toContainText("Tidspunktet er blevet optaget");
  await page.reload();
  await expect(page.locator("main li", { hasText: "KMP har fået et andet møde" })).toContainText("Optaget");
  await best.getByRole("button", { name: "Indkald til mødet" }).click();
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hastemøde om høringen");
  await mailTo("karen.lindegaard@roedovre.example", /Hastemøde/, [mail]);

  await phone.goto(address);
  await expect(phone.locator("#poll")).toHaveCount(0);
  await expect(phone.getByText("Mødet er indkaldt:")).toBeVisible();
  await expect(phone.locator("main li", { hasText: "Valgt" })).toHaveCount(1);
  await phone.getByRole("link", { name: "Hastemøde om høringen" }).click();
  await expect(phone.getByRole("button", { name: "Svar", exact: true })).toBeVisible();
  await Promise.all([phone.close(), plain.close()]);
});

test("a guest has no part in a poll", async ({ page }) => {
  await signInAs(page, "Lise Overby");
  await page.goto("/meetings");
  await expect(page.getByRole("link", { name: "Find en dato" })).toHaveCount(0);
  expect((await page.goto("/meetings/polls"))?.status()).toBe(403);
  const [poll] = await sql<{ id: string }[]>`select id from date_polls limit 1`;
  expect((await page.goto(`/meetings/polls/${poll!.id}`))?.status()).toBe(404);
});
