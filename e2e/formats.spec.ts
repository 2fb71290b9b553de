import { type APIRequestContext, expect } from "@playwright/test";
import { DOMParser, type Element } from "@xmldom/xmldom";
import sharp from "sharp";
import { origin } from "./kit";
import { test } from "./test";

/** Read as strictly as XML is: a parser that finds any fault throws. */
async function xml(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const onError = (level: string, text: string) => {
    throw new Error(`${path}: ${level}: ${text}`);
  };
  return new DOMParser({ onError }).parseFromString(await answer.text(), "text/xml").documentElement!;
}
const all = (of: Element, name: string) => [...of.getElementsByTagName(name)];
const textsOf = (of: Element, name: string) => all(of, name).map((one) => one.textContent ?? "");

test("every address of the site's map answers strangers, in both languages where there are two", async ({
  playwright,
}) => {
  test.setTimeout(120_000);
  const stranger = await playwright.request.newContext();
  const map = await xml(stranger, `${origin}/sitemap.xml`);
  expect(map.namespaceURI).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
  const named = textsOf(map, "loc");
  expect(new Set(named).size).toBe(named.length);
  for (const day of textsOf(map, "lastmod")) expect(Date.parse(day)).not.toBeNaN();
  const others = all(map, "xhtml:link").map((link) => link.getAttribute("href")!);
  const addresses = [...new Set([...named, ...others])];
  const few = 4;
  for (let at = 0; at < addresses.length; at += few)
    await Promise.all(
      addresses.slice(at, at + few).map(async (address) => {
        expect(new URL(address).origin).toBe(origin);
        expect((await fetch(address, { redirect: "manual" })).status, address).toBe(200);
      }),
    );
  await stranger.dispose();
});

const moment = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

for (const path of ["/stories/feed", "/activities/feed/rss", "/newsletter/issues/feed"])
  test(`${path} is RSS with all that a reader demands`, async ({ request }) => {
    const rss = await xml(request, path);
    expect([rss.tagName, rss.getAttribute("version")]).toEqual(["rss", "2.0"]);
    const [channel] = all(rss, "channel");
    for (const name of ["title", "link", "description"]) expect(textsOf(channel!, name)[0], name).toMatch(/\S/);
    expect(all(channel!, "atom:link")[0]?.getAttribute("href")).toBe(origin + path);
    const items = all(channel!, "item");
    expect(items.length).toBeGreaterThan(0);
    const guids = items.map((item) => textsOf(item, "guid")[0]);
    expect(new Set(guids).size).toBe(items.length);
    for (const item of items) {
      for (const name of ["title", "link"]) expect(textsOf(item, name)[0], name).toMatch(/\S/);
      expect(textsOf(item, "pubDate")[0]).toMatch(moment);
    }
    for (const built of textsOf(channel!, "lastBuildDate")) expect(built).toMatch(moment);
  });

test("the feed for websites is JSON Feed, and others' pages may fetch it and keep it for a while", async ({
  request,
}) => {
  const answer = await request.get("/activities/feed/json?municipality=175&lang=en");
  const feed = await answer.json();
  expect(feed).toMatchObject({ version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\/1/) });
  for (const { id, url, title } of feed.items) expect([id, title.length > 0]).toEqual([url, true]);
  const headers = answer.headers();
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["access-control-allow-credentials"]).toBeUndefined();
  expect(headers["cache-control"]).toBe("public, max-age=300");
  expect(headers["set-cookie"]).toBeUndefined();
  const page = await request.get("/activities");
  expect(page.headers()["access-control-allow-origin"]).toBeUndefined();
});

/** What schema.org and Google's readers demand of each thing. */
const demanded: Record<string, string[]> = {
  Organization: ["name", "url", "logo"],
  WebSite: ["name", "url", "potentialAction"],
  Article: ["headline", "image", "datePublished", "author", "publisher", "mainEntityOfPage"],
  Event: ["name", "startDate", "endDate", "location", "eventStatus", "eventAttendanceMode", "organizer", "image"],
};

test("what search engines are told has all that they demand", async ({ page }) => {
  const seen = new Set<string>();
  for (const list of ["/", "/stories", "/activities", "/conferences"]) {
    await page.goto(list);
    if (list !== "/") {
      const path = await page
        .locator(`main a[href^='${list}/']:not([href*=feed]):not([href*=export])`)
        .first()
        .getAttribute("href");
      await page.goto(path!);
    }
    const text = await page.locator("script[type='application/ld+json']").textContent();
    for (const thing of JSON.parse(text ?? "[]") as Record<string, unknown>[]) {
      const type = String(thing["@type"]);
      seen.add(type);
      expect(thing["@context"]).toBe("https://schema.org");
      for (const property of demanded[type] ?? ["none"]) expect(thing, `${list} ${type}`).toHaveProperty(property);
      for (const name of ["startDate", "endDate", "datePublished"].filter((one) => one in thing))
        expect(String(thing[name])).toMatch(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|\+\d{2}:\d{2}))?$/);
      if (type === "Event")
        expect(thing.location).toMatchObject({
          "@type": "Place",
          name: expect.stringMatching(/\S/),
          address: { addressCountry: "DK" },
        });
    }
  }
  expect([...seen].toSorted()).toEqual(Object.keys(demanded).toSorted());
});

test("the manifest's icons exist and have the sizes that they say; robots are shown the map and kept from secrets", async ({
  request,
}) => {
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  for (const key of ["name", "short_name", "start_url", "display", "theme_color", "background_color"])
    expect(manifest[key], key).toMatch(/\S/);
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain("maskable");
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(src);
    const { width, height, format } = await sharp(await icon.body()).metadata();
    expect([`${width}x${height}`, `image/${format}`, icon.headers()["content-type"]]).toEqual([sizes, type, type]);
  }
  const robots = await (await request.get("/robots.txt")).text();
  for (const line of [
    "User-Agent: *",
    "Disallow: /invitation/",
    "Disallow: /new-address/",
    "Disallow: /sign-up/",
    `Sitemap: ${origin}/sitemap.xml`,
  ])
    expect(robots.split("\n")).toContain(line);
});

test("whatever public page is shared, a picture of the promised size stands for it, a municipality's with its own", async ({
  page,
}) => {
  const paths = ["/", "/about", "/become-guest", "/municipalities", "/stories", "/activities", "/newsletter/issues"];
  await page.goto("/newsletter/issues");
  const issue = await page.locator("main .rows a").first().getAttribute("href");
  const own = new Map<string, string>();
  for (const path of [...paths, "/municipalities/183", issue!]) {
    await page.goto(path);
    const said = async (name: string) =>
      (await page.locator(`meta[property='og:${name}']`).getAttribute("content")) ?? "";
    expect([await said("image:width"), await said("image:height")], path).toEqual(["1200", "630"]);
    expect((await said("title")).length, path).toBeGreaterThan(0);
    own.set(path, new URL(await said("image")).pathname);
  }
  expect(own.get("/municipalities/183")).toBe("/municipalities/183/card");
  expect(own.get(issue!)).toBe(`${issue}/card`);
  expect(paths.map((path) => own.get(path))).toEqual(paths.map(() => "/card"));
  const drawn = new Set<string>();
  for (const path of new Set(own.values())) {
    const picture = await (await page.request.get(path)).body();
    const { width, height, format } = await sharp(picture).metadata();
    expect([width, height, format], path).toEqual([1200, 630, "png"]);
    drawn.add(picture.toString("base64"));
  }
  expect(drawn.size).toBe(3);
});
