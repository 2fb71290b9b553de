import { expect } from "@playwright/test";
import { ask, askForm, cookieOf, freshLimits, press, sessionsOf, sha, sql } from "./asking";
import { origin } from "./kit";
import { linkIn, mailsTo, mailTo } from "./mails";
import { test } from "./test";

// Each test has a person of its own, so that all can run at once.
test("the link, in the browser that asked: one click, and a session of which only the hash is kept", async ({
  page,
}) => {
  const address = "anja.mosehoej@roedovre.example";
  const { link } = await ask(page, address);
  await page.goto(link);
  expect(await sessionsOf(address)).toBe(0);
  await press(page);
  await page.waitForURL("**/kmk");
  const cookie = await cookieOf(page.context(), "session");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect((cookie?.expires ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(12 * 3600_000);
  expect(await sql`select from sessions where token_hash = ${sha(cookie?.value ?? "")}`).toHaveLength(1);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Du er allerede logget ind");
});

test("the code, without JavaScript, typed with a space; the device is remembered", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const address = "bjarke.fuglebaek@ishoej.example";
  const { code } = await ask(page, address, true);
  await page.getByLabel("Kode").fill("12345");
  await press(page);
  await expect(page.locator("main")).toContainText("Skriv de seks cifre");
  await page.getByLabel("Kode").fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await press(page);
  await page.waitForURL("**/kmk");
  const days = ((await cookieOf(page.context(), "session"))?.expires ?? 0) / 86_400 - Date.now() / 86_400_000;
  expect(days).toBeGreaterThan(29);
  await page.context().close();
});

test("the secretariat is not remembered", async ({ page }) => {
  const { code } = await ask(page, "nanna.vesterskov@kulturmetropolen.example", true);
  await page.getByLabel("Kode").fill(code);
  await press(page);
  await page.waitForURL("**/secretariat");
  const hours = ((await cookieOf(page.context(), "session"))?.expires ?? 0) / 3600 - Date.now() / 3_600_000;
  expect(hours).toBeLessThanOrEqual(12);
});

test("signing in leads to where one was going, and never away from here", async ({ page }) => {
  for (const [to, end] of [
    ["/account?page=2", "/account?page=2"],
    ["//evil.example/x", "/kmk"],
    ["https://evil.example", "/kmk"],
  ] as const) {
    const address = "bodil.egemark@furesoe.example";
    await freshLimits(address);
    const fields = await askForm(page);
    const before = mailsTo(address);
    await page.request.post(`${origin}/sign-in`, { multipart: { ...fields, address, to }, headers: { origin } });
    await page.goto(linkIn(await mailTo(address, /\/sign-in\/link/, before), "/sign-in/link"));
    await press(page);
    await page.waitForURL(origin + end);
  }
});

for (const javaScriptEnabled of [true, false])
  test(`a double click signs in once (JavaScript: ${javaScriptEnabled})`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const address = javaScriptEnabled ? "eva.hoergaard@koege.example" : "frode.klitvang@halsnaes.example";
    const { link, code } = await ask(page, address);
    const browserSecret = (await cookieOf(page.context(), "sign-in"))?.value ?? "?";
    const kept = JSON.stringify([await sql`select * from sign_ins`, await sql`select data from pgboss.job`]);
    for (const secret of [link.slice(-43), browserSecret, `"${code}"`]) expect(kept).not.toContain(secret);
    await page.goto(link);
    await page.locator("main").getByRole("button", { name: "Log ind", exact: true }).dblclick();
    await expect(page).toHaveURL(/\/kmk$/);
    expect(await sessionsOf(address)).toBe(1);
    await page.context().close();
  });
