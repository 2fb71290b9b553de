import { type Browser, expect, type Page } from "@playwright/test";
import type postgres from "postgres";
import { owner } from "./identities";
import { formWith, post, signInAs } from "./kit";
import { codeIn, linkIn, mailsTo, mailTo } from "./mails";
import { test } from "./test";

test.use({ actionTimeout: 15_000 });

let sql: postgres.Sql;
test.beforeAll(() => {
  sql = owner();
});
test.afterAll(() => sql.end());

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const says = (page: Page, words: string | RegExp) => expect(page.getByRole("alert").first()).toContainText(words);
const signedIn = async (browser: Browser, name: string) => {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, name);
  return page;
};

/** An invitation that Ellen has sent to the address; answers its id. */
async function invited(code: string, address: string) {
  const [row] = await sql<{ id: string }[]>`
    with sent as (insert into invitations (municipality_code, address, name, invited_by, from_on, until_on, example, submitted_at,
      approved_at, sent_at, last_sent_at, expires_at)
      select ${code}, ${address}, 'Prøve Person', person_id, current_date, current_date + 60, true, now(), now(), now(), now(), now() + interval '30 days'
      from emails where address like 'ellen.brandstrup@%' returning id),
    item as (insert into invitation_items (invitation_id, kind, subject_id)
      select sent.id, 'dataset', datasets.id from sent, datasets where title = 'Folketal')
    select id from sent`;
  return row?.id ?? "";
}

/** Ellen sends it again, which makes a real mail with a real link. */
async function linkOf(browser: Browser, id: string, address: string) {
  const ellen = await signedIn(browser, "Ellen Brandstrup");
  await ellen.goto(`/invitations/${id}`);
  await press(ellen, "Send igen");
  return linkIn(await mailTo(address, /\/invitation\//), "/invitation/");
}

test("a municipality that does not exist is refused at its field, and what was typed is kept", async ({ request }) => {
  const { fields } = await formWith(request, "/become-guest", "Din arbejdsmail");
  const typed = { municipality: "999", name: "Anna Prøve", address: "anna@proeve.example", topics: "music" };
  const html = await (await post(request, "/become-guest", { ...fields, ...typed })).text();
  expect(html).toContain("Vælg en kommune");
  expect(html).toContain("Anna Prøve");
});

test("a package with nothing in it, and one that ends before it starts, are not sent", async ({ browser }) => {
  const ellen = await signedIn(browser, "Ellen Brandstrup");
  await ellen.goto("/invitations/new?municipality=155");
  await ellen.getByLabel("Navn på den, du inviterer").fill("Prøve Person");
  await ellen.getByLabel("Arbejdsmail").fill("proeve@dragoer.example");
  await press(ellen, "Vælg, hvad de skal se");
  await ellen.getByLabel("Til og med en anden dato").check();
  await ellen.getByLabel("Dato", { exact: true }).fill("2020-01-01");
  await ellen.getByLabel(/^Hvorfor/).fill("Skal stadig stå her bagefter");
  await press(ellen, "Gem, og gå videre");
  await says(ellen, "før den begynder");
  await expect(ellen.getByLabel(/^Hvorfor/)).toHaveValue("Skal stadig stå her bagefter");
  await ellen
    .getByLabel("Dato", { exact: true })
    .fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await press(ellen, "Gem, og gå videre");
  await expect(ellen.getByText("Der er ikke valgt noget endnu.")).toBeVisible();
  await expect(ellen.getByRole("button", { name: "Send invitationen" })).toHaveCount(0);
  expect(mailsTo("proeve@dragoer.example")).toEqual([]);
});

test("an invitation opened in two browsers makes one guest: the second is told, and a third opens nothing", async ({
  browser,
}) => {
  const address = "to.browsere@tarnby.example";
  const link = await linkOf(browser, await invited("185", address), address);
  const [first, second] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  const known = mailsTo(address);
  await first.goto(link);
  await press(first, "Ja tak");
  await first.waitForURL("**/sign-in/code");
  const mail = await mailTo(address, /\b\d{3} ?\d{3}\b/, known);
  await second.goto(link);
  await press(second, "Ja tak"); // A newer request ends the older one.
  await second.waitForURL("**/sign-in/code");
  await first.getByLabel("Kode").fill(codeIn(mail));
  await press(first, "Log ind");
  await says(first, "Det virkede ikke");
  await second.getByLabel("Kode").fill(codeIn(await mailTo(address, /\b\d{3} ?\d{3}\b/, [...known, mail])));
  await press(second, "Log ind");
  await second.waitForURL("**/guest");
  await first.goto(link);
  await expect(first.getByRole("heading", { level: 1 })).toHaveText("Linket virker ikke");
  expect((await sql`select 1 from emails where address = ${address}`).length).toBe(1);
});

test("an invitation for another address is explained to whoever is signed in as somebody else", async ({ browser }) => {
  const address = "en.anden@greve.example";
  const link = await linkOf(browser, await invited("253", address), address);
  const lise = await signedIn(browser, "Lise Overby");
  await lise.goto(link);
  await expect(lise.getByText("lise.overby@egedal.example", { exact: false })).toBeVisible();
  await expect(lise.getByRole("button", { name: "Ja tak" })).toHaveCount(0);
});

test("expired and withdrawn invitations say so", async ({ browser }) => {
  const address = "udloebet@faxe.example";
  const id = await invited("320", address);
  const link = await linkOf(browser, id, address);
  const guest = await (await browser.newContext()).newPage();
  await sql`update invitations set expires_at = now() - interval '1 minute' where id = ${id}`;
  await guest.goto(link);
  await expect(guest.getByText("Invitationen er udløbet")).toBeVisible();
  await sql`update invitations set withdrawn_at = now() where id = ${id}`;
  await guest.reload();
  await expect(guest.getByText("Invitationen er trukket tilbage")).toBeVisible();
});

test("two secretaries change the same case: the later is told, and nothing is overwritten", async ({ browser }) => {
  const [ellen, nanna] = [await signedIn(browser, "Ellen Brandstrup"), await signedIn(browser, "Nanna Vesterskov")];
  for (const page of [ellen, nanna]) await page.goto("/secretariat/municipalities/187");
  const field = (page: Page) => page.getByLabel("Hvad er det næste, vi gør?");
  await field(ellen).fill("Ellens skridt");
  await ellen.getByRole("button", { name: "Gem", exact: true }).first().click();
  await expect(ellen.getByText("Sidst ændret af Ellen Brandstrup")).toBeVisible();
  await field(nanna).fill("Nannas skridt");
  await nanna.getByRole("button", { name: "Gem", exact: true }).first().click();
  await says(nanna, "En anden har ændret det");
  expect((await sql`select next_step from cases where municipality_code = '187'`)[0]?.next_step).toBe("Ellens skridt");
});

test("a double-clicked form acts once", async ({ browser }) => {
  const ellen = await signedIn(browser, "Ellen Brandstrup");
  await ellen.goto("/secretariat/municipalities/187");
  await ellen.getByLabel("Skriv en note").fill("Skrevet med dobbeltklik");
  await ellen.getByRole("button", { name: "Gem note" }).dblclick();
  await expect(ellen.getByText("Skrevet med dobbeltklik").last()).toBeVisible();
  expect((await sql`select 1 from case_notes where body = 'Skrevet med dobbeltklik'`).length).toBe(1);
});

test("a mail that the server refuses is shown on the case, with the server's words", async ({ browser }) => {
  const address = "refused@vordingborg.example";
  const id = await invited("390", address);
  const ellen = await signedIn(browser, "Ellen Brandstrup");
  await ellen.goto(`/invitations/${id}`);
  await press(ellen, "Send igen");
  await expect
    .poll(async () => (await sql`select 1 from mails where address = ${address} and failed_at is not null`).length, {
      timeout: 20_000,
    })
    .toBe(1);
  await ellen.goto("/secretariat/municipalities/390");
  await expect(ellen.getByText("No such mailbox", { exact: false }).first()).toBeVisible();
});

test("who may not approve is not asked to, and is refused when asking all the same", async ({ browser }) => {
  const karen = await signedIn(browser, "Karen Lindegaard");
  const [row] = await sql<
    { id: string }[]
  >`insert into invitations (municipality_code, address, name, invited_by, from_on, until_on, example, submitted_at)
    select '376', 'venter@guldborgsund.example', 'Venter Person', person_id, current_date, current_date + 60, true, now()
    from emails where address like 'karen.lindegaard@%' returning id`;
  await karen.goto(`/invitations/${row!.id}`);
  await expect(karen.getByText("Venter på godkendelse")).toBeVisible();
  await expect(karen.getByRole("button", { name: "Godkend, og send" })).toHaveCount(0);
  const ellen = await signedIn(browser, "Ellen Brandstrup");
  const { fields } = await formWith(ellen.request, `/invitations/${row!.id}`, "Godkend, og send");
  await post(karen.request, `/invitations/${row!.id}`, fields);
  const [kept] = await sql`select approved_at, sent_at from invitations where id = ${row!.id}`;
  expect(kept).toEqual({ approved_at: null, sent_at: null });
});
