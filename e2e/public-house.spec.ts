import { expect, type Page } from "@playwright/test";
import { origin } from "./kit";
import { test } from "./test";

const linked = async (page: Page): Promise<Record<string, string>[]> =>
  JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "[]");
const attribute = (page: Page, of: string, name: string) => page.locator(`head ${of}`).getAttribute(name);

test("a citizen chooses a municipality and sees what comes near it, without a script and without being asked for a place", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByLabel("Nær").selectOption({ label: "Helsingør" });
  await page.locator("#coming").getByRole("button", { name: "Vis" }).click();
  await page.waitForURL("**/?municipality=217**");
  await expect(page.getByLabel("Nær")).toHaveValue("217");
  const places = page.locator("#coming li");
  for (const place of await places.allTextContents()) expect(place).not.toMatch(/Køge|Roskilde|Ishøj/);
  await context.close();
});

test("search engines are told what the site, a story and an activity are, each by its own address and picture", async ({
  page,
}) => {
  await page.goto("/");
  expect((await linked(page)).map((thing) => thing["@type"])).toEqual(["Organization", "WebSite"]);
  for (const [list, type] of [
    ["/stories", "Article"],
    ["/activities", "Event"],
  ]) {
    await page.goto(list!);
    await page.locator("main .rows a").first().click();
    await page.waitForURL(new RegExp(`${list}/[0-9a-f-]{36}$`));
    expect((await linked(page))[0]).toMatchObject({ "@context": "https://schema.org", "@type": type });
    expect(await attribute(page, "link[rel=canonical]", "href")).toBe(page.url());
    const image = await page.request.get((await attribute(page, "meta[property='og:image']", "content")) ?? "");
    expect(image.headers()["content-type"]).toBe("image/png");
  }
});

test("an address may name the language, which is kept; search engines find both", async ({ page }) => {
  await page.goto("/about");
  expect(await attribute(page, "link[hreflang=en]", "href")).toBe(`${origin}/about?lang=en`);
  await page.goto("/about?lang=en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await attribute(page, "link[rel=canonical]", "href")).toBe(`${origin}/about?lang=en`);
  await page.goto("/become-guest");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the map of the site names what strangers may read, and nothing else", async ({ request }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(100);
  const sections = new Set(addresses.map((address) => new URL(address).pathname.split("/")[1]));
  expect([...sections].toSorted()).toEqual([
    "",
    "about",
    "activities",
    "become-guest",
    "brand",
    "conferences",
    "efforts",
    "municipalities",
    "newsletter",
    "privacy",
    "stories",
    "was",
  ]);
  for (const address of [addresses.at(-1)!, ...addresses.filter((one) => one.includes("/stories/")).slice(0, 2)])
    expect((await request.get(address)).status()).toBe(200);
});

test("only who said so is found on the page about us", async ({ page }) => {
  await page.goto("/about");
  const contacts = page.locator("#contacts");
  await expect(contacts).toContainText("Ellen Brandstrup");
  await expect(contacts).not.toContainText("Karen Lindegaard");
});

test("a stranger searches what is public, and a missing page offers the search", async ({ page }) => {
  await page.goto("/activities/nowhere");
  await page.locator("main").getByRole("searchbox").fill("korprøve");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search?q=korpr%C3%B8ve");
  await expect(page.locator("main mark").first()).toBeVisible();
  await page.goto("/search?q=tilsagn");
  await expect(page.locator("main")).not.toContainText("Punkt");
});

test("activities are narrowed by age and to those that are free", async ({ page }) => {
  await page.goto("/activities");
  await page.getByLabel("Alder").selectOption({ label: "Ældre" });
  await page.getByLabel("Kun gratis").check();
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await page.waitForURL(/age=seniors.*free=on/);
  await page.locator("main .rows a").first().click();
  await expect(page.getByText(/Ældre|Alle aldre/).first()).toBeVisible();
  await expect(page.getByText("Gratis", { exact: true })).toBeVisible();
});
