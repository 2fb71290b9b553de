import { type BrowserContext, expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { origin, signInAs } from "./kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

const press = (page: Page, name: string | RegExp) =>
  page.locator("main").getByRole("button", { name, exact: true }).click();
const header = async (context: BrowserContext) =>
  (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
/** True while this cookie header opens the account page. */
const isIn = async (cookie: string) =>
  (await fetch(`${origin}/account`, { headers: { cookie }, redirect: "manual" })).status === 200;

test("a copied cookie dies at sign-out, another session lives on, and 'everywhere' ends all", async ({
  page,
  browser,
}) => {
  const name = "Pernille Åkjær";
  const other = await browser.newContext();
  await signInAs(page, name);
  await signInAs(await other.newPage(), name);
  const [first, second] = [await header(page.context()), await header(other)];
  expect([await isIn(first), await isIn(second)]).toEqual([true, true]);
  await page.goto("/account");
  await press(page, "Log ud");
  await page.waitForURL("**/sign-in");
  expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
  await signInAs(page, name);
  const third = await header(page.context());
  await page.goto("/account");
  await press(page, "Log ud alle steder");
  await page.waitForURL("**/sign-in");
  expect([await isIn(second), await isIn(third)]).toEqual([false, false]);
  await other.close();
});

test("one of several sessions is ended from the list", async ({ page, browser }) => {
  const name = "Søren Elmgaard";
  const other = await browser.newContext({ userAgent: "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0" });
  await signInAs(page, name);
  const phone = await other.newPage();
  const { userAgent } = { userAgent: await phone.evaluate(() => navigator.userAgent) };
  await phone.setExtraHTTPHeaders({ "user-agent": userAgent });
  await signInAs(phone, name);
  const cookie = await header(other);
  await page.goto("/account");
  await expect(page.getByText("Denne browser", { exact: true })).toHaveCount(1);
  await press(page, "Log ud på Firefox, Windows");
  await expect(page.getByText("Firefox, Windows")).toHaveCount(0);
  expect([await isIn(cookie), await isIn(await header(page.context()))]).toEqual([false, true]);
  await other.close();
});

test("signing in as somebody else ends the browser's former session", async ({ page }) => {
  await signInAs(page, "Yasmin Haddegaard");
  const former = await header(page.context());
  await signInAs(page, "Emil Stensgård");
  expect([await isIn(former), await isIn(await header(page.context()))]).toEqual([false, true]);
});

test("a session ends when idle, when old, and with its person; its stored hash is no cookie", async ({ page }) => {
  const name = "Kasper Nybølle";
  await signInAs(page, name);
  const cookie = await header(page.context());
  const person = sql`(select id from people where name = ${name})`;
  const age = (seen: string, created: string) =>
    sql`update sessions set seen_at = now() - ${seen}::interval, created_at = now() - ${created}::interval where person_id = ${person}`;
  const [row] =
    await sql`select encode(token_hash, 'hex') as hex, encode(token_hash, 'base64') as text from sessions where person_id = ${person}`;
  expect([await isIn(`session=${row?.hex}`), await isIn(`session=${row?.text}`)]).toEqual([false, false]);
  await age("119 minutes", "3 hours");
  expect(await isIn(cookie)).toBe(true);
  await age("121 minutes", "3 hours");
  expect(await isIn(cookie)).toBe(false);
  await age("0 seconds", "12 hours 1 second");
  expect(await isIn(cookie)).toBe(false);
  await age("0 seconds", "0 seconds");
  expect(await isIn(cookie)).toBe(true);
  await sql`update people set deactivated_at = now() where id = ${person}`;
  expect(await isIn(cookie)).toBe(false);
  await sql`update people set deactivated_at = null where id = ${person}`;
  expect(await isIn(cookie)).toBe(true);
});

test("a person changes their name and reads what was written about them", async ({ page }) => {
  await signInAs(page, "Amalie Skytte Bro");
  await page.goto("/account");
  await page.getByLabel("Stilling").fill("");
  await page.getByLabel("Navn", { exact: true }).fill(" ");
  await press(page, "Gem");
  await expect(page.locator("main")).toContainText("Skriv et navn");
  await page.getByLabel("Navn", { exact: true }).fill("Amalie Skytte");
  await press(page, "Gem");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amalie Skytte");
  await expect(page.getByRole("table")).toContainText("Personens oplysninger blev ændret");
  await page.getByLabel("Navn", { exact: true }).fill("Amalie Skytte Bro");
  await press(page, "Gem");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amalie Skytte Bro");
});

test("a guest leaves: asked once, then out everywhere", async ({ page }) => {
  const name = "Simon Løvkær";
  await signInAs(page, name);
  const cookie = await header(page.context());
  await page.goto("/account");
  const leave = page.getByRole("button", { name: "Ja, forlad portalen" });
  await expect(leave).toBeHidden();
  await page.getByText("Forlad portalen", { exact: true }).click();
  await leave.click();
  await page.waitForURL(`${origin}/`);
  expect(await isIn(cookie)).toBe(false);
  await sql`update people set deactivated_at = null where name = ${name}`;
});

test("a member has no way to leave by themselves", async ({ page }) => {
  await signInAs(page, "Vibe Hjortshave");
  await page.goto("/account");
  await expect(page.getByText("Forlad portalen", { exact: true })).toHaveCount(0);
});
