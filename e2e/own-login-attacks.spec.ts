import { expect } from "@playwright/test";
import { freshLimits, sql } from "./asking";
import {
  addProvider,
  inside,
  isIn,
  type Lie,
  linkAt,
  main,
  peopleOf,
  startForger,
  takeOwnLogin,
} from "./own-login-kit";
import { leave, newcomer } from "./second-factor-kit";
import { test } from "./test";

const [code, domain, name] = ["185", "forged.example", "Tårnby Kommune"];
const address = "valdemarvildledt@forged.example";
let forger: Awaited<ReturnType<typeof startForger>>;
let people: string[] = [];

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  forger = await startForger();
  await addProvider(await (await browser.newContext()).newPage(), code, domain, forger.issuer);
  const { id } = await newcomer("Valdemar Vildledt", "kmk", domain);
  const page = await (await browser.newContext()).newPage();
  await inside(page, id);
  forger.told.subject = "valdemar";
  await linkAt(page, name);
  await page.waitForURL("**/account?login=linked");
  people = await peopleOf(domain, "valdemar", "stranger");
});
test.afterAll(async () => {
  await sql`delete from oidc_providers where municipality_code = ${code}`;
  await leave(address);
  await forger.stop();
});
test.beforeEach(() => freshLimits(address));

test("control: with nothing wrong in it the token signs in", async ({ page }) => {
  forger.told.lie = {};
  await takeOwnLogin(page, address, name);
  await page.waitForURL("**/kmk");
});

const past = Math.floor(Date.now() / 1000) - 3600;
const lies: Record<string, Lie> = {
  "another issuer": { claims: { iss: "https://login.microsoftonline.com/common/v2.0" } },
  "an issuer that begins alike": { claims: { iss: "http://127.0.0.1" } },
  "another audience": { claims: { aud: "another-client" } },
  "another nonce": { claims: { nonce: "another" } },
  "a past end": { claims: { exp: past } },
  "another state": { state: "another" },
  "another provider's name on the way back": { iss: "https://evil.example" },
};
for (const [what, lie] of Object.entries(lies))
  test(`a token or a way back with ${what} is refused, with one message`, async ({ page }) => {
    forger.told.lie = lie;
    await takeOwnLogin(page, address, name);
    await page.waitForURL(`**/sign-in?with=${code}&login=failed`);
    await expect(main(page).getByRole("alert")).toContainText(`${name}s login blev ikke gennemført`);
    await expect(page.getByLabel("Arbejdsmail")).toBeVisible();
    expect([await isIn(page), await peopleOf(domain, "valdemar", "stranger")]).toEqual([false, people]);
  });

test("the token's address is never read: with another's address it is nobody's", async ({ page }) => {
  forger.told.lie = { claims: { email: address, email_verified: true, preferred_username: address } };
  forger.told.subject = "stranger";
  await takeOwnLogin(page, address, name);
  await page.waitForURL(`**/sign-in?with=${code}&login=unknown`);
  expect(await isIn(page)).toBe(false);
  forger.told.subject = "valdemar";
});

test("a provider that is down is said to be, and the mail is still a way in", async ({ page }) => {
  forger.told.lie = {};
  await forger.stop();
  await takeOwnLogin(page, address, name);
  await expect(main(page).getByRole("alert")).toContainText("Kommunens login svarer ikke lige nu");
  await page.getByLabel("Arbejdsmail").fill(address);
  await page.getByRole("button", { name: "Send link og kode" }).click();
  await page.waitForURL("**/sign-in/code");
});
