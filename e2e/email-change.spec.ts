import { type Browser, expect, type Page } from "@playwright/test";
import { ask, freshLimits, press, sessionsOf, sql } from "./asking";
import { formWith, origin, post, pressByHand, signInAs } from "./kit";
import { linkIn, mailsTo, mailTo } from "./mails";
import { enter, leave, newcomer } from "./second-factor-kit";
import { test } from "./test";

// Each journey signs in two or three browsers by mail.
test.describe.configure({ timeout: 120_000 });

const main = (page: Page) => page.locator("main");
const addressOf = async (id: string) =>
  (await sql`select address from emails where person_id = ${id}`)[0]?.address as string;
const [yesNew, yesOld, no] = ["Ja, brug adressen", "Ja, skift", "Nej, stop skiftet"];

/** Somebody new, signed in and on the page that changes their address. */
async function arrive(page: Page, name: string) {
  const who = await newcomer(name);
  await enter(page, who.address);
  await page.waitForURL("**/kmk");
  await page.goto("/account");
  await page.getByRole("link", { name: "Skift mailadresse" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Skift mailadresse" })).toBeVisible();
  return who;
}

/** Asks for an address; answers the two links. */
async function want(page: Page, from: string, typed: string) {
  const to = typed.toLowerCase();
  await freshLimits();
  await sql`delete from rate_limits where key like 'new address %'`;
  const [before, earlier] = [mailsTo(to), mailsTo(from)];
  await page.getByLabel("Den nye mailadresse").fill(typed);
  await page.getByRole("button", { name: "Send mails til begge adresser" }).click();
  await expect(page.getByRole("status")).toContainText("sig ja i dem begge inden for en time");
  const [fresh, old] = [await mailTo(to, /\/new-address\//, before), await mailTo(from, /\/new-address\//, earlier)];
  return { fresh: linkIn(fresh, "/new-address/"), old: linkIn(old, "/new-address/") };
}

/** A browser of its own that opens a link and presses. */
async function say(browser: Browser, link: string, what: string, javaScriptEnabled = true) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(link);
  await pressByHand(page, what);
  await expect(page.getByRole("button", { name: what, exact: true })).toHaveCount(0);
  return page;
}

test("both mailboxes say yes: the address changes, other browsers are signed out, both are told", async ({
  page,
  browser,
}) => {
  const { id, address } = await arrive(page, "Signe Skifter");
  const other = await (await browser.newContext()).newPage();
  await enter(other, address);
  await other.waitForURL("**/kmk");
  const to = "signe@ny.example";
  await leave(to);
  const { fresh, old } = await want(page, address, "Signe@NY.example");
  const kept = JSON.stringify(await sql`select * from address_changes where person_id = ${id}`);
  for (const link of [fresh, old]) expect(kept).not.toContain(link.slice(-43));
  await page.reload();
  await expect(main(page)).toContainText(`${to}: mangler et ja`);

  const box = await say(browser, fresh, yesNew);
  await expect(main(box)).toContainText("Nu mangler der et ja fra den gamle adresse");
  expect(await addressOf(id)).toBe(address);
  await page.reload();
  await expect(main(page)).toContainText(`${to}: har sagt ja`);
  await page.goto(old);
  await expect(page.getByRole("heading", { level: 1, name: `Skift til ${to}?` })).toBeVisible();
  await pressByHand(page, yesOld);
  await expect(page.getByRole("heading", { name: "Mailadressen er skiftet" })).toBeVisible();
  expect(await addressOf(id)).toBe(to);
  for (const told of [address, to]) await mailTo(told, /Du har skiftet mailadresse.*ring til sekretariatet/s);
  expect(await sessionsOf(to)).toBe(1);
  await other.goto("/kmk");
  await other.waitForURL("**/sign-in**");
  await page.goto("/account");
  await expect(page.getByRole("table")).toContainText("En mailadresse blev ændret");
  const { link } = await ask(other, to);
  await other.goto(link);
  await press(other);
  await other.waitForURL("**/kmk");
  await leave(to);
});

test("without JavaScript, the old mailbox first, and every button pressed twice", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const { id, address } = await arrive(page, "Jørn Javaloes");
  const to = "joern@ny.example";
  await leave(to);
  const { fresh, old } = await want(page, address, to);
  for (const [link, yes] of [
    [old, yesOld],
    [fresh, yesNew],
  ] as const) {
    const path = new URL(link).pathname;
    const { fields } = await formWith(page.request, path, yes);
    expect((await post(page.request, path, fields)).status()).toBe(200);
    await page.goto(link);
    await expect(page.getByRole("button", { name: yes })).toBeVisible();
    const twice = await Promise.all([1, 2].map(() => post(page.request, path, { ...fields, byHand: "on" })));
    for (const answer of twice) expect(await answer.text()).not.toContain('role="alert"');
  }
  expect(await addressOf(id)).toBe(to);
  expect(mailsTo(to).filter(({ subject }) => /er skiftet/.test(subject)).length).toBeLessThan(2);
  await page.goto(fresh);
  await expect(page.getByRole("heading", { name: "Mailadressen er skiftet" })).toBeVisible();
  await expect(main(page).locator("form")).toHaveCount(0);
  await leave(to);
});

test("the old mailbox stops it; a newer request, an old link and a person shut out lead nowhere", async ({
  page,
  browser,
}) => {
  const { id, address } = await arrive(page, "Tove Tvivler");
  const first = await want(page, address, "tove1@ny.example");
  const second = await want(page, address, "tove2@ny.example");
  for (const link of Object.values(first)) {
    await page.goto(link);
    await expect(page.getByRole("heading", { name: "Linket gælder ikke længere" })).toBeVisible();
  }
  await say(browser, second.fresh, yesNew);
  const box = await say(browser, second.old, no);
  await expect(box.getByRole("heading", { name: "Skiftet er stoppet" })).toBeVisible();
  expect([await addressOf(id), await sessionsOf(address)]).toEqual([address, 0]);

  await enter(page, address);
  await page.waitForURL("**/kmk");
  await page.goto("/account/address");
  const third = await want(page, address, "tove3@ny.example");
  const open = await (await browser.newContext()).newPage();
  for (const [end, back] of [
    [
      sql`update address_changes set expires_at = now() where person_id = ${id}`,
      sql`update address_changes set expires_at = now() + interval '1 hour' where person_id = ${id}`,
    ],
    [
      sql`update people set deactivated_at = now() where id = ${id}`,
      sql`update people set deactivated_at = null where id = ${id}`,
    ],
  ] as const) {
    await open.goto(third.old);
    await end;
    await pressByHand(open, yesOld);
    await expect(main(open)).toContainText("Linket gælder ikke længere");
    await back;
  }
  expect(await addressOf(id)).toBe(address);
  await leave(address);
});

test("an address that is somebody's is answered like any other, and told to its own mailbox alone", async ({
  page,
  browser,
}) => {
  const { id, address } = await arrive(page, "Alma Anden");
  const taken = await newcomer("Otto Optaget");
  await page.getByLabel("Den nye mailadresse").fill(address.toUpperCase());
  await page.getByRole("button", { name: "Send mails til begge adresser" }).click();
  await expect(main(page)).toContainText("Det er den adresse, du allerede logger ind med");
  const { fresh, old } = await want(page, address, taken.address);
  const mine = await say(browser, old, yesOld);
  await expect(main(mine)).toContainText(`Nu mangler der et ja fra ${taken.address}`);
  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(fresh);
  await pressByHand(theirs, yesNew);
  await expect(main(theirs)).toContainText("Adressen hører allerede til en anden person");
  expect([await addressOf(id), await addressOf(taken.id)]).toEqual([address, taken.address]);
  for (const gone of [address, taken.address]) await leave(gone);
});

test("it asks first who one is, is not asked too often, and the secretariat's way tells both mailboxes", async ({
  page,
  browser,
}) => {
  const { id, address } = await arrive(page, "Frede Frisk");
  await sql`delete from rate_limits where key like 'new address %'`;
  for (let n = 0; n < 6; n++) {
    await page.getByLabel("Den nye mailadresse").fill(`frede${n}@ny.example`);
    await page.getByRole("button", { name: "Send mails til begge adresser" }).click();
    await expect(main(page)).toContainText(n < 5 ? `Åbn mailen til frede${n}@ny.example` : "prøvet for mange gange");
  }
  await sql`update sessions set proved_at = now() - interval '16 minutes' where person_id = ${id}`;
  await page.getByRole("button", { name: "Send mails til begge adresser" }).click();
  const way = page.getByRole("link", { name: /Bekræft først, at det er dig/ });
  await expect(way).toHaveAttribute("href", "/account/confirm");
  await page.reload();
  await expect(page.getByRole("link", { name: "Bekræft, at det er dig" })).toBeVisible();
  await expect(page.getByLabel("Den nye mailadresse")).toHaveCount(0);

  const desk = await (await browser.newContext()).newPage();
  await signInAs(desk, "Ellen Brandstrup");
  await desk.goto(`${origin}/secretariat/people/${id}`);
  await desk.getByText("Ret oplysningerne").click();
  await desk.locator("#person").getByLabel("Mailadresse").fill("frede@nyt.example");
  await desk.locator("#person button").click();
  for (const told of [address, "frede@nyt.example"]) await mailTo(told, /Sekretariatet har skiftet din mailadresse/);
  expect(await sessionsOf("frede@nyt.example")).toBe(0);
  await leave("frede@nyt.example");
});
