import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { origin } from "./kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

const linked = async (page: Page): Promise<Record<string, string>[]> =>
  JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "[]");
const attribute = (page: Page, of: string, name: string) => page.locator(`head ${of}`).getAttribute(name);

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
  for (const path of ["/newsletter", "/newsletter/issues", "/statuses", "/datasets"]) {
    await page.goto(path);
    expect(await attribute(page, "link[hreflang=en]", "href"), path).toBe(`${origin}${path}?lang=en`);
  }
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
    "datasets",
    "efforts",
    "municipalities",
    "newsletter",
    "privacy",
    "statuses",
    "stories",
    "was",
  ]);
  for (const section of ["statuses", "datasets", "efforts"])
    expect(addresses.filter((one) => one.startsWith(`${origin}/${section}/`)).length, section).toBeGreaterThan(0);
  const one = await sql`select id, 'statuses' as of from statuses where published_at is null or withdrawn_at is not null
    union all select id, 'datasets' from datasets where visibility <> 'public'`;
  expect(one.length).toBeGreaterThan(1);
  for (const { id, of } of one) expect(addresses).not.toContain(`${origin}/${of}/${id}`);
  for (const address of [addresses.at(-1)!, ...addresses.filter((one) => one.includes("/stories/")).slice(0, 2)])
    expect((await request.get(address)).status()).toBe(200);
});

test("only who said so is found on the page about us, and a journalist finds whom to call and the brand", async ({
  page,
}) => {
  await page.goto("/about");
  const contacts = page.locator("#contacts");
  await expect(contacts).toContainText("Ellen Brandstrup");
  await expect(contacts).not.toContainText("Karen Lindegaard");
  const press = page.locator("#press");
  const [called, written] = await sql<
    { value: string }[]
  >`select value from settings where key in ('contact_phone', 'contact_address') order by key desc`;
  await expect(press.getByRole("link", { name: called!.value })).toHaveAttribute("href", /^tel:\d+$/);
  await expect(press.getByRole("link", { name: written!.value })).toHaveAttribute("href", `mailto:${written!.value}`);
  await press.getByRole("link", { name: "Logo, tekster og billeder" }).click();
  await page.waitForURL("**/brand");
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
