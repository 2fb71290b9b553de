import { expect } from "@playwright/test";
import { freshLimits, sessionsOf, sql } from "./asking";
import { origin } from "./kit";
import { mailTo } from "./mails";
import { inside, isIn } from "./own-login-kit";
import { addPasskey, deviceFor, enterByPasskey, held, kept, refused, removePasskey } from "./passkey-kit";
import { enter, leave, newcomer } from "./second-factor-kit";
import { test } from "./test";

const made: string[] = [];
const somebody = async (name: string, forum: "kmk" | "secretariat" = "kmk") => {
  const person = await newcomer(name, forum, "passkey.example");
  made.push(person.address);
  return person;
};
test.beforeEach(() => freshLimits());
test.afterAll(async () => {
  for (const address of made) await leave(address);
});

test("a passkey is added, signs in where one was going, is renamed, removed, and then opens nothing", async ({
  page,
}) => {
  const { id, address } = await somebody("Petra Passkey");
  const device = await deviceFor(page);
  await enter(page, address);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await addPasskey(page, "Min telefon");
  expect(await held(device)).toHaveLength(1);
  expect((await mailTo(address, /føjet til din konto/)).text).toContain("Min telefon");

  await page.context().clearCookies();
  await enterByPasskey(page, "/sign-in?to=/account/address");
  await page.waitForURL((url) => url.pathname === "/account/address");
  const [key] = await kept(id);
  expect([key?.counter, key?.last_used_at !== null]).toEqual([2, true]);

  await page.goto("/account");
  const section = page.locator("#passkeys");
  await section.getByText("Omdøb eller fjern Min telefon").click();
  await section.getByLabel("Navn").first().fill("Den nye");
  await section.getByRole("button", { name: "Gem navnet" }).click();
  await expect(section.getByText("Den nye", { exact: true })).toBeVisible();
  await removePasskey(page, "Den nye");
  expect((await mailTo(address, /fjernet passkeyen/)).text).toContain("Den nye");
  expect(await isIn(page)).toBe(true);

  await page.context().clearCookies();
  await enterByPasskey(page);
  await refused(page);
  expect(await isIn(page)).toBe(false);
});

test("it stands in for the app's code, and is a fresh proof", async ({ page }) => {
  const { id, address } = await somebody("Asger Appesen");
  await deviceFor(page);
  await inside(page, id);
  await addPasskey(page, "Telefon");
  await sql`insert into second_factors (person_id, sealed, proved_at) values (${id}, 'x', now())`;
  await page.context().clearCookies();
  await enterByPasskey(page);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  expect(await sessionsOf(address)).toBe(2);
  await sql`update sessions set proved_at = now() - interval '16 minutes' where person_id = ${id}`;
  await page.goto("/account/confirm?to=/account/address");
  await page.getByRole("button", { name: "Bekræft med passkey" }).click();
  await page.waitForURL((url) => url.pathname === "/account/address");
  const [fresh] = await sql`select from sessions where person_id = ${id} and proved_at > now() - interval '1 minute'`;
  expect(fresh).toBeDefined();
});

test("adding and removing ask first who one is, and the same device is not added twice", async ({ page }) => {
  const { id } = await somebody("Frida Frisk");
  await deviceFor(page);
  await inside(page, id);
  await addPasskey(page, "Telefon");
  await page.goto("/account");
  const section = page.locator("#passkeys");
  await section.getByText("Tilføj en passkey").click();
  await section.getByRole("button", { name: "Opret passkey" }).click();
  await expect(section.getByRole("alert")).toContainText("allerede en passkey");
  await sql`update sessions set proved_at = now() - interval '16 minutes' where person_id = ${id}`;
  await section.getByRole("button", { name: "Opret passkey" }).click();
  await expect(section.getByRole("alert")).toContainText("Bekræft først");
  await page.goto("/account");
  await section.getByText("Tilføj en passkey").click();
  await section.getByText("Omdøb eller fjern Telefon").click();
  await expect(section.getByRole("link", { name: "Bekræft, at det er dig" })).toHaveCount(2);
  await expect(section.getByRole("button", { name: /Opret passkey|Fjern Telefon/ })).toHaveCount(0);
  expect(await kept(id)).toHaveLength(1);
});

test("without JavaScript the pages say so, and the mail works as before", async ({ browser }) => {
  const { id } = await somebody("Nora Noscript");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in`);
  await expect(page.getByText("Passkeys kræver JavaScript")).toBeVisible();
  await expect(page.getByRole("button", { name: "Log ind med passkey" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Send link og kode" })).toBeVisible();
  await inside(page, id);
  await page.goto(`${origin}/account`);
  await page.getByText("Tilføj en passkey").click();
  await expect(page.locator("#passkeys").getByText("Passkeys kræver JavaScript")).toBeVisible();
});

test("the library comes with the press, not with the page", async ({ page }) => {
  await deviceFor(page);
  const scripts: string[] = [];
  page.on("response", async (answer) => {
    if (answer.url().endsWith(".js")) scripts.push(await answer.text().catch(() => ""));
  });
  const holds = () => scripts.some((text) => text.includes("WebAuthn is not supported in this browser"));
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  expect(holds()).toBe(false);
  await page.getByRole("button", { name: "Log ind med passkey" }).click();
  await expect.poll(holds).toBe(true);
});
