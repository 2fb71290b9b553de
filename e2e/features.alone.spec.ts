import { expect, type Page } from "@playwright/test";
import { sql } from "./asking";
import { origin, signInAs } from "./kit";
import { test } from "./test";

const place = (page: Page, name: string) => page.locator("footer").getByRole("link", { name, exact: true });

async function use(page: Page, feature: string, wanted: boolean) {
  await page.goto("/secretariat/settings");
  const form = page.locator("#features");
  await form.getByLabel(feature, { exact: true }).setChecked(wanted);
  await form.getByRole("button", { name: "Gem, hvad I bruger" }).click();
  await expect(page.getByRole("status").getByText("Det er gemt.")).toBeVisible();
}

test.afterAll(() => sql`delete from settings where key = 'features_off'`.then(() => undefined));

test("what is not used leaves the menus and begins nothing new; what is there stays, and it can be used again", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/measures/new");
  const typed = page.getByLabel("Overskrift", { exact: true });
  await expect(typed).toBeVisible();
  const other = await page.context().newPage();
  await expect(place(other.locator("body").page(), "Tiltag")).toHaveCount(0);
  await use(other, "Tiltag", false);
  await expect(place(other, "Tiltag")).toHaveCount(0);
  await other.goto("/measures");
  await expect(other.getByRole("link", { name: "Nyt tiltag" })).toHaveCount(0);
  await expect(other.getByRole("link", { name: /A1/ }).first()).toBeVisible();
  expect((await other.goto("/measures/new"))?.status()).toBe(404);

  await typed.fill("Begyndt før");
  await page.getByLabel("Ansvarlig", { exact: true }).fill("Sekretariatet");
  await page.locator("main form button:not([name])").first().click();
  await expect(page.getByText("Det bruges portalen ikke til.")).toBeVisible();
  await expect(typed).toHaveValue("Begyndt før");

  await use(other, "Tiltag", true);
  await expect(place(other, "Tiltag")).toBeVisible();
  expect((await other.goto("/measures/new"))?.status()).toBe(200);
});

test("a stranger is not offered what is not used, nor is a form that was open taken", async ({
  browser,
  page,
  request,
}) => {
  await page.goto("/");
  await expect(place(page, "Nyhedsbrev")).toBeVisible();
  const stranger = await (await browser.newContext({ baseURL: origin, locale: "da-DK" })).newPage();
  await stranger.goto("/newsletter");
  await stranger.locator("#subscribe input[type=email]").fill("sen@sink.example");
  await signInAs(page, "Ellen Brandstrup");
  await use(page, "Nyhedsbrev", false);
  await stranger.locator("#subscribe").getByRole("button").click();
  await expect(stranger.getByText("Det bruges portalen ikke til.")).toBeVisible();
  await stranger.context().close();
  const inMap = async () =>
    (await (await request.get(`${origin}/sitemap.xml`)).text()).includes(`${origin}/newsletter<`);
  expect(await inMap()).toBe(false);
  const front = await (await request.get(`${origin}/`)).text();
  expect(front).not.toContain('href="/newsletter"');
  expect((await request.get(`${origin}/newsletter`)).status()).toBe(404);
  expect((await request.get(`${origin}/newsletter/issues`)).status()).toBe(200);
  await use(page, "Nyhedsbrev", true);
  expect((await request.get(`${origin}/newsletter`)).status()).toBe(200);
  expect(await inMap()).toBe(true);
});
