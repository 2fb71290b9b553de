import { execFileSync } from "node:child_process";
import { expect, type Page } from "@playwright/test";
import { ask, freshLimits, press, sql } from "./asking";
import { origin } from "./kit";
import { codeIn, linkIn, mailsTo, mailTo } from "./mails";
import { enter, leave, newcomer, setUp, shown } from "./second-factor-kit";
import { test } from "./test";

const main = (page: Page) => page.locator("main");
const give = async (page: Page, code: string) => {
  await freshLimits();
  await page.getByRole("textbox", { name: "Kode" }).fill(code);
  await press(page);
};
const isIn = async (page: Page) => (await page.request.get(`${origin}/account`, { maxRedirects: 0 })).status() === 200;
const stale = (id: string) =>
  sql`update sessions set proved_at = now() - interval '16 minutes' where person_id = ${id}`;

test("an app is set up, asked for at the next sign-in, and each of its codes opens once", async ({ page, browser }) => {
  const { id, address } = await newcomer("Asger Appel");
  await enter(page, address);
  await page.waitForURL("**/kmk");
  const { secret, recovery, used } = await setUp(page);
  const kept = JSON.stringify(await sql`select * from second_factors where person_id = ${id}`);
  for (const word of [secret, Buffer.from(secret).toString("hex")]) expect(kept).not.toContain(word);
  await page.reload();
  await expect(main(page)).toContainText("Du har 10 nødkoder tilbage");
  await expect(main(page)).not.toContainText(recovery[0] ?? "?");

  const other = await (await browser.newContext()).newPage();
  await enter(other, address);
  await other.waitForURL("**/sign-in/second");
  expect(await isIn(other)).toBe(false);
  await give(other, used);
  await expect(main(other)).toContainText("Koden er forkert eller brugt");
  expect(await isIn(other)).toBe(false);
  await give(other, await shown(secret, 1));
  await other.waitForURL("**/kmk");
  await mailTo(address, /er taget i brug.*Var det ikke dig/s);
  await leave(address);
});

test("a recovery code opens once, without JavaScript, and leads to where one was going", async ({ page, browser }) => {
  const { address } = await newcomer("Rikke Reserve");
  await enter(page, address);
  await page.waitForURL("**/kmk");
  const { recovery } = await setUp(page);
  const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const [code, ends] of [
    [recovery[3], "/account?page=2"],
    [recovery[3], null],
  ] as const) {
    const { code: mailed } = await ask(other, address);
    await other.context().addCookies([{ name: "return-to", value: "/account?page=2", url: origin }]);
    await other.getByRole("textbox", { name: "Kode" }).fill(mailed);
    await press(other);
    await other.waitForURL("**/sign-in/second");
    await give(other, ` ${code?.toUpperCase()} `);
    if (ends) await other.waitForURL(origin + ends);
    else await expect(main(other)).toContainText("Koden er forkert eller brugt");
  }
  await mailTo(address, /En nødkode er lige brugt.*Du har 9 tilbage/s);
  await leave(address);
});

test("five wrong codes lock for a quarter of an hour, also for the right one", async ({ page }) => {
  const { id, address } = await newcomer("Lasse Laas");
  await enter(page, address);
  await page.waitForURL("**/kmk");
  const { secret } = await setUp(page);
  await page.context().clearCookies();
  await enter(page, address);
  await page.waitForURL("**/sign-in/second");
  for (let n = 0; n < 5; n++) {
    await give(page, "aaaaaaaaaa");
    await expect(main(page)).toContainText("Koden er forkert eller brugt");
  }
  await give(page, await shown(secret, 1));
  await expect(main(page)).toContainText("fem forkerte koder");
  await sql`update second_factors set locked_until = now() where person_id = ${id}`;
  await give(page, await shown(secret, 1));
  await page.waitForURL("**/kmk");
  await leave(address);
});

test("what is dangerous asks again who one is, by mail or by the app, and leads back", async ({ page }) => {
  const { id, address } = await newcomer("Bodil Bekraeft");
  await enter(page, address);
  await page.waitForURL("**/kmk");
  await stale(id);
  await page.goto("/account/second-factor");
  await expect(page.getByRole("button", { name: "Begynd" })).toHaveCount(0);
  await page.getByRole("link", { name: "Bekræft, at det er dig" }).click();
  await freshLimits(address);
  const before = mailsTo(address);
  await page.getByRole("button", { name: "Send en kode til min mail" }).click();
  await page.waitForURL("**/sign-in/code");
  const mail = await mailTo(address, /\/sign-in\/link/, before);
  const link = linkIn(mail, "/sign-in/link");
  await page.getByRole("textbox", { name: "Kode" }).fill(codeIn({ ...mail, text: mail.text.replace(link, "") }));
  await press(page);
  await page.waitForURL("**/account/second-factor");
  const { secret } = await setUp(page);

  await stale(id);
  await page.goto("/account/confirm?to=//evil.example");
  await page.getByRole("textbox", { name: "Kode" }).fill(await shown(secret, 1));
  await page.getByRole("button", { name: "Bekræft", exact: true }).click();
  await page.waitForURL(`${origin}/account`);
  await page.goto("/account/second-factor");
  await page.locator("main summary").click();
  await page.getByRole("button", { name: "Fjern appen" }).click();
  await page.waitForURL(`${origin}/account`);
  await expect(main(page)).toContainText("Du logger ind uden app");
  await leave(address);
});

test("what was typed into a dangerous form stays when the proof has grown old meanwhile", async ({ page }) => {
  const { id, address } = await newcomer("Frida Forsinket");
  await enter(page, address);
  await page.waitForURL("**/kmk");
  await page.goto("/account/second-factor");
  await page.getByRole("button", { name: "Begynd" }).click();
  const secret = ((await page.locator("main code").first().textContent()) ?? "").replaceAll(" ", "");
  const code = await shown(secret);
  await page.getByRole("textbox", { name: "Kode" }).fill(code);
  await stale(id);
  await page.getByRole("button", { name: "Tag appen i brug" }).click();
  const way = page.getByRole("link", { name: /Bekræft først, at det er dig/ });
  await expect(way).toHaveAttribute("target", "_blank");
  await expect(page.getByRole("textbox", { name: "Kode" })).toHaveValue(code);
  await leave(address);
});

test("all other browsers are signed out, this one is not", async ({ page, browser }) => {
  const { address } = await newcomer("Ulla Udlogget");
  await enter(page, address);
  await page.waitForURL("**/kmk");
  const other = await (await browser.newContext()).newPage();
  await enter(other, address);
  await other.waitForURL("**/kmk");
  await page.goto("/account");
  await page.getByRole("button", { name: "Log ud alle andre steder" }).click();
  await expect(page.getByRole("button", { name: "Log ud alle andre steder" })).toHaveCount(0);
  expect([await isIn(page), await isIn(other)]).toEqual([true, false]);
  await leave(address);
});

test("who lost phone and codes is let in again by the secretariat, which shows who it is, and is told", async ({
  page,
  browser,
}) => {
  const lost = await newcomer("Mette Mistet");
  const helper = await newcomer("Hanne Hjaelper", "secretariat");
  await enter(page, lost.address);
  await page.waitForURL("**/kmk");
  await setUp(page);

  const desk = await (await browser.newContext()).newPage();
  await enter(desk, helper.address);
  await desk.waitForURL("**/secretariat");
  const row = desk.getByRole("listitem").filter({ hasText: "Mette Mistet" });
  await stale(helper.id);
  await desk.goto("/secretariat/second-factors");
  await row.locator("summary").click();
  await expect(row.getByRole("link", { name: "Bekræft, at det er dig" })).toBeVisible();
  await expect(row.getByRole("button", { name: "Fjern app og passkeys" })).toHaveCount(0);
  await sql`update sessions set proved_at = now() where person_id = ${helper.id}`;
  await desk.reload();
  await row.locator("summary").click();
  await row.getByRole("button", { name: "Fjern app og passkeys" }).click();
  await expect(main(desk)).toContainText("App og passkeys er fjernet");
  await expect(row).toHaveCount(0);
  expect(await isIn(page)).toBe(false);
  await mailTo(lost.address, /Sekretariatet har fjernet din app/);
  await enter(page, lost.address);
  await page.waitForURL("**/kmk");
  for (const { address } of [lost, helper]) await leave(address);
});

test("the last of the secretariat is let in again by whoever has the server", async ({ page }) => {
  const { address } = await newcomer("Sidse Sidst", "secretariat");
  await enter(page, address);
  await page.waitForURL("**/secretariat");
  await setUp(page);
  expect(String(execFileSync("node", ["scripts/reset-app.mjs", address.toUpperCase()]))).toContain(address);
  expect(await isIn(page)).toBe(false);
  await mailTo(address, /har fjernet din app/);
  expect(() => execFileSync("node", ["scripts/reset-app.mjs", address], { stdio: "pipe" })).toThrow();
  await leave(address);
});
