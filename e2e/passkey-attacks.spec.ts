import { expect, type Page } from "@playwright/test";
import { freshLimits, sessionsOf, sql } from "./asking";
import { mailTo } from "./mails";
import { isIn } from "./own-login-kit";
import { forgerFor, type Lie } from "./passkey-forger";
import { deviceFor, enterByPasskey, kept, refused } from "./passkey-kit";
import { leave, newcomer } from "./second-factor-kit";
import { test } from "./test";

const somebody = (name: string) => newcomer(name, "kmk", "forged.example");
const entered = (page: Page) => page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));

test.beforeEach(() => freshLimits());

const lies: Record<string, Lie> = {
  "for another challenge": { challenge: Buffer.alloc(32, 7).toString("base64url") },
  "made for another origin": { origin: "https://kulturmetropolen.evil.example" },
  "made for this origin on another port": { origin: "http://localhost:1" },
  "made for another rpID": { rpID: "evil.example" },
  "that nobody unlocked the device for": { flags: 0x01 },
  "that nobody touched the device for": { flags: 0x04 },
  "of another kind": { type: "webauthn.create" },
  "that names somebody else": { holder: "00000000-0000-4000-8000-000000000000" },
  "with another signature": { broken: true },
};
for (const [what, lie] of Object.entries(lies))
  test(`an answer ${what} opens nothing, and the next true one does`, async ({ page }) => {
    const { id, address } = await somebody("Falke Falsk");
    const told = await forgerFor(page, id);
    told.lie = lie;
    await enterByPasskey(page);
    await refused(page);
    expect([await isIn(page), await sessionsOf(address)]).toEqual([false, 0]);
    told.lie = {};
    await enterByPasskey(page);
    await entered(page);
    expect(await sessionsOf(address)).toBe(1);
    await leave(address);
  });

test("an answer that was used once opens nothing again, in this browser or another", async ({ page, browser }) => {
  const { id, address } = await somebody("Rie Replay");
  const told = await forgerFor(page, id);
  await enterByPasskey(page);
  await entered(page);
  await page.context().clearCookies();
  told.lie = { again: true };
  await enterByPasskey(page);
  await refused(page);
  const other = await (await browser.newContext()).newPage();
  const elsewhere = await forgerFor(other, id);
  if (told.last) elsewhere.last = told.last;
  elsewhere.lie = { again: true };
  await enterByPasskey(other);
  await refused(other);
  expect([await isIn(page), await isIn(other), await sessionsOf(address)]).toEqual([false, false, 1]);
  await leave(address);
});

test("an answer is the browser's that was asked, and comes within five minutes", async ({ page }) => {
  const { id, address } = await somebody("Bo Browser");
  await forgerFor(page, id);
  const meanwhile = async (what: () => Promise<unknown>) => {
    await page.route("**/sign-in*", async (route) => {
      if (route.request().postData()?.includes("signature")) await what();
      await route.fallback();
    });
    await enterByPasskey(page);
    await refused(page);
    await page.unrouteAll();
  };
  await meanwhile(() => sql`update passkey_challenges set expires_at = now()`);
  await meanwhile(() => sql`delete from passkey_challenges`);
  expect(await sessionsOf(address)).toBe(0);
  await leave(address);
});

test("a device whose counter went back is refused, and its person is told by mail", async ({ page }) => {
  const { id, address } = await somebody("Kopi Kopisen");
  const told = await forgerFor(page, id);
  told.lie = { counter: 100 };
  await enterByPasskey(page);
  await refused(page);
  expect(await sessionsOf(address)).toBe(0);
  expect((await mailTo(address, /kan være kopieret/)).text).toContain("Forged");
  told.lie = { counter: 99, broken: true };
  await enterByPasskey(page);
  await refused(page);
  expect(await sql`select from mails where address = ${address} and kind = 'passkey_copied'`).toHaveLength(1);
  expect((await kept(id))[0]?.counter).toBe(100);
  await leave(address);
});

test("a removed one, and one of somebody deactivated, say only what a wrong one says", async ({ page }) => {
  const { id, address } = await somebody("Fjern Fjernesen");
  await forgerFor(page, id);
  await sql`update people set deactivated_at = now() where id = ${id}`;
  await enterByPasskey(page);
  await refused(page);
  await sql`update people set deactivated_at = null where id = ${id}`;
  await sql`delete from passkeys where person_id = ${id}`;
  await enterByPasskey(page);
  await refused(page);
  await leave(address);
});

test("a device that is not unlocked gives nothing, and the page says what to do instead", async ({ page }) => {
  await deviceFor(page, false);
  await enterByPasskey(page);
  await expect(page.locator("main").getByRole("alert")).toContainText("brug mail i stedet", { timeout: 20_000 });
});
