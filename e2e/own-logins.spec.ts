import { expect } from "@playwright/test";
import { ask, freshLimits, send, sql } from "./asking";
import { origin } from "./kit";
import {
  addProvider,
  inside,
  isIn,
  linkAt,
  main,
  peopleOf,
  startProvider,
  takeOwnLogin,
  typeAt,
} from "./own-login-kit";
import { leave, newcomer } from "./second-factor-kit";
import { test } from "./test";

const [code, domain, name] = ["155", "real.example", "Dragør Kommune"];
let provider: Awaited<ReturnType<typeof startProvider>>;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  provider = await startProvider(code);
  await addProvider(await (await browser.newContext()).newPage(), code, domain, provider.issuer);
});
test.afterAll(async () => {
  await sql`delete from oidc_providers where municipality_code = ${code}`;
  await provider.stop();
});
test.beforeEach(() => freshLimits());

test("a login is linked on the account, signs in from then on, and is unlinked with its sessions", async ({
  page,
  browser,
}) => {
  const { id, address } = await newcomer("Karla Knyttet", "kmk", domain);
  await inside(page, id);
  await linkAt(page, name);
  await typeAt(page, provider.issuer, "karla");
  await page.waitForURL("**/account?login=linked");
  await expect(page.getByRole("status").getByText(`Login fra ${name} er knyttet`)).toBeVisible();
  await page.getByRole("button", { name: "Log ud", exact: true }).first().click();
  await page.waitForURL("**/sign-in");

  const other = await (
    await browser.newContext({ userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0" })
  ).newPage();
  await other.goto("/sign-in?to=/kmk?x=1");
  await takeOwnLogin(other, address, name);
  await typeAt(other, provider.issuer, "karla");
  await other.waitForURL("**/kmk");
  const session = (await other.context().cookies(origin)).find((cookie) => cookie.name === "session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await other.goto("/account");
  await expect(main(other)).toContainText("Firefox, Windows");

  await inside(page, id);
  await page.goto("/account");
  const own = page.locator("section").filter({ hasText: `Login fra ${name}` });
  await own.locator("summary").click();
  await own.getByRole("button", { name: "Fjern login fra din konto" }).click();
  await expect(own.getByRole("button", { name: `Knyt login fra ${name}` })).toBeVisible();
  expect([await isIn(page), await isIn(other)]).toEqual([true, false]);
  await takeOwnLogin(other, address, name);
  await other.waitForURL(`**/sign-in?with=${code}&login=unknown`);
  await leave(address);
});

test("it works without JavaScript, and leads to where one was going", async ({ browser }) => {
  const { id, address } = await newcomer("Jonna Jævn", "kmk", domain);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await inside(page, id);
  await linkAt(page, name);
  await typeAt(page, provider.issuer, "jonna");
  await page.waitForURL("**/account?login=linked");
  await page.context().clearCookies({ name: "session" });
  await page.goto("/account?page=2");
  await page.getByLabel("Arbejdsmail").fill(address);
  await page.getByRole("button", { name: "Send link og kode" }).click();
  await page.getByRole("button", { name: `Log ind med ${name}` }).click();
  await page.waitForURL(`${origin}/account?page=2`);
  await leave(address);
});

test("nobody is created or let in by a login that nobody linked, whatever its name", async ({ page }) => {
  const { address } = await newcomer("Ulrik Ulinket", "kmk", domain);
  const before = await peopleOf(domain, address);
  await takeOwnLogin(page, address, name);
  await typeAt(page, provider.issuer, address);
  await page.waitForURL(`**/sign-in?with=${code}&login=unknown`);
  await expect(main(page).getByRole("alert")).toContainText("er ikke knyttet til en konto her");
  expect([await isIn(page), await peopleOf(domain, address)]).toEqual([false, before]);
  await leave(address);
});

test("known and unknown addresses are offered the same, and the mail stays", async ({ page }) => {
  const { address } = await newcomer("Kendt Kendtsen", "kmk", domain);
  const offer = async (typed: string) => {
    await page.goto("/sign-in");
    await page.getByLabel("Arbejdsmail").fill(typed);
    await page.getByRole("button", { name: "Send link og kode" }).click();
    await expect(page.getByRole("button", { name: `Log ind med ${name}` })).toBeVisible();
    const [shown] = ((await main(page).textContent()) ?? "").split("Prøv som en af eksempelpersonerne"); // others come and go below
    return [page.url(), shown];
  };
  expect(await offer(address)).toEqual(await offer(`nobody@${domain}`));
  expect(await sql`select from sign_ins where address = ${address}`).toHaveLength(0);
  await page.getByLabel("Arbejdsmail").fill(address);
  await page.getByRole("button", { name: "Send link og kode" }).click();
  await page.waitForURL("**/sign-in/code");
  await ask(page, "camilla.rosenvang@albertslund.example");
  await leave(address);
});

test("it is one factor: whoever has an app is asked for its code too", async ({ page }) => {
  const { id, address } = await newcomer("Tove Tofaktor", "kmk", domain);
  await inside(page, id);
  await linkAt(page, name);
  await typeAt(page, provider.issuer, "tove");
  await page.waitForURL("**/account?login=linked");
  await page.context().clearCookies({ name: "session" });
  await sql`insert into second_factors (person_id, sealed, proved_at) values (${id}, 'x', now())`;
  await takeOwnLogin(page, address, name);
  await page.waitForURL("**/sign-in/second");
  expect(await isIn(page)).toBe(false);
  await leave(address);
});

test("it shows again who one is, by the password typed anew", async ({ page }) => {
  const { id, address } = await newcomer("Frede Frisk", "kmk", domain);
  await inside(page, id);
  await linkAt(page, name);
  await typeAt(page, provider.issuer, "frede");
  await page.waitForURL("**/account?login=linked");
  await sql`update sessions set proved_at = now() - interval '1 hour' where person_id = ${id}`;
  await page.goto("/account/second-factor");
  await page.getByRole("link", { name: "Bekræft, at det er dig" }).click();
  await page.getByRole("button", { name: `Bekræft med ${name}` }).click();
  await typeAt(page, provider.issuer, "frede");
  await page.waitForURL("**/account/second-factor");
  await expect(page.getByRole("button", { name: "Begynd" })).toBeVisible();
  await leave(address);
});

test("whoever linked a login that takes the place of the mail is sent no code, and is offered none", async ({
  page,
}) => {
  const { id, address } = await newcomer("Nora Nomail", "kmk", domain);
  await inside(page, id);
  await linkAt(page, name);
  await typeAt(page, provider.issuer, "nora");
  await page.waitForURL("**/account?login=linked");
  await sql`update oidc_providers set mail_too = false where municipality_code = ${code}`;
  await page.goto("/account/confirm");
  await expect(page.getByRole("button", { name: `Bekræft med ${name}` })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send en kode til min mail" })).toHaveCount(0);
  await page.goto(`/sign-in?with=${code}`);
  await expect(main(page)).toContainText("sender vi dig ingen kode");
  await sql`update oidc_providers set mail_too = true where municipality_code = ${code}`;
  await leave(address);
});

test("linking wants a fresh proof, and only the session that asked for it links", async ({ page }) => {
  const [one, two] = [await newcomer("Ena Ener", "kmk", domain), await newcomer("Toke Toer", "kmk", domain)];
  await inside(page, one.id);
  await sql`update sessions set proved_at = now() - interval '1 hour' where person_id = ${one.id}`;
  await linkAt(page, name);
  await expect(page.getByRole("link", { name: /Bekræft først, at det er dig/ })).toBeVisible();
  await sql`update sessions set proved_at = now() where person_id = ${one.id}`;
  await linkAt(page, name);
  await page.waitForURL(`${provider.issuer}/**`);
  await inside(page, two.id);
  await typeAt(page, provider.issuer, "ena");
  await page.waitForURL("**/account?login=failed");
  await expect(main(page).getByRole("alert")).toContainText("blev ikke knyttet");
  expect(await sql`select from oidc_accounts where person_id in (${one.id}, ${two.id})`).toHaveLength(0);
  for (const { address } of [one, two]) await leave(address);
});

test("a way back that is replayed, altered or brought to another browser opens nothing", async ({ page, browser }) => {
  const { id, address } = await newcomer("Rebekka Replay", "kmk", domain);
  await inside(page, id);
  await linkAt(page, name);
  await typeAt(page, provider.issuer, "rebekka");
  await page.waitForURL("**/account?login=linked");
  await page.context().clearCookies({ name: "session" });
  const back = page.waitForRequest((request) => request.url().startsWith(`${origin}/api/auth/callback/`));
  await takeOwnLogin(page, address, name);
  const request = await back;
  await page.waitForURL("**/kmk");
  const cookie = (await request.allHeaders()).cookie ?? "";
  const path = request.url().replace(origin, "");
  await sql`delete from sessions where person_id = ${id}`;
  const altered = path.replace(/state=[^&]+/, "state=altered");
  for (const [way, cookies] of [
    [path, cookie],
    [path, ""],
    [altered, cookie],
    [path.replace(`/${code}?`, "/147?"), cookie],
  ] as const) {
    const answer = await fetch(origin + way, { redirect: "manual", headers: { cookie: cookies } });
    expect(answer.headers.get("location")).toMatch(/\/sign-in\?with=\d+&login=failed$/);
  }
  const thief = await (await browser.newContext()).newPage();
  await thief.goto(path);
  await expect(main(thief).getByRole("alert")).toContainText("blev ikke gennemført");
  expect(await sql`select from sessions where person_id = ${id}`).toHaveLength(0);
  await leave(address);
});

test("the secretariat's page wants a fresh proof, keeps the secret and takes no issuer of everybody", async ({
  page,
}) => {
  const { id, address } = await newcomer("Sanne Sekretær", "secretariat");
  await inside(page, id);
  await page.goto("/secretariat/sign-in-providers");
  const row = page.getByRole("listitem").filter({ hasText: provider.issuer });
  await row.getByText("Ret", { exact: true }).click();
  const form = row.locator(`#login-${code}`);
  await expect(form.getByLabel("Hemmelighed")).toHaveValue("");
  await form.getByLabel("Udsteder").fill("https://login.microsoftonline.com/common/v2.0");
  await form.getByRole("button", { name: "Gem" }).click();
  await expect(form.getByRole("alert")).toContainText("common");
  await form.getByLabel("Udsteder").fill("https://evil.example");
  await form.getByRole("button", { name: "Gem" }).click();
  await expect(form.getByRole("alert")).toContainText("Skriv hemmeligheden også");
  await form.getByLabel("Udsteder").fill(provider.issuer);
  await form.getByLabel("Mailadresser").fill("frederiksberg.example");
  await form.getByRole("button", { name: "Gem" }).click();
  await expect(form.getByRole("alert")).toContainText("hører allerede til");
  await sql`update sessions set proved_at = now() - interval '1 hour' where person_id = ${id}`;
  await form.getByRole("button", { name: "Gem" }).click();
  await expect(form.getByRole("alert")).toContainText("Bekræft først, at det er dig");
  await page.reload();
  await expect(page.getByText("Skriv oplysningerne")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Bekræft, at det er dig" })).toBeVisible();
  await leave(address);
});

test("the way back of a login that does not exist is no address, and POST is not answered", async () => {
  const none = await fetch(`${origin}/api/auth/callback/999?code=a&state=b`, { redirect: "manual" });
  expect(none.status).toBe(404);
  expect((await send(`/api/auth/callback/${code}`, { code: "a", state: "b" })).status).toBe(405);
});
