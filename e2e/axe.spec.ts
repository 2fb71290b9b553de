import { readFileSync } from "node:fs";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import type postgres from "postgres";
import type { Face } from "./faces";
import { cookiesOf, type Identity, owner } from "./identities";
import { origin } from "./kit";
import { sights } from "./pages";
import { things } from "./things";

type House = {
  sql: postgres.Sql;
  context: BrowserContext;
  cookies: Record<Identity, string>;
  ids: Record<string, string>;
};

/** One browser, sessions for all, and the rows that are looked at: made once by each worker. */
const test = base.extend<object, { house: House }>({
  house: [
    async ({ browser }, use) => {
      const sql = owner();
      const context = await browser.newContext({ baseURL: origin, locale: "da-DK", timezoneId: "Europe/Copenhagen" });
      await context.addInitScript({ path: "node_modules/axe-core/axe.min.js" });
      await use({ sql, context, cookies: await cookiesOf(sql), ids: await things(sql) });
      await context.close();
      await sql.end();
    },
    { scope: "worker" },
  ],
  page: async ({ house }, use) => {
    const page = await house.context.newPage();
    await use(page);
    await page.close();
  },
});

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off", screenshot: "off" });

const fill = (path: string, { ids }: House) => path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "none");

/** What the browser of this face brings along. */
function cookiesFor(face: Face, { cookies }: House) {
  const session = cookies[face === "english" || face === "preview" ? "secretariat" : face];
  const own = [session, face === "preview" && "see-as=240", face === "english" && "locale=en"].filter(
    Boolean,
  ) as string[];
  return own.map((cookie) => {
    const [name = "", value = ""] = cookie.split("=");
    return { name, value, url: origin };
  });
}

const looks = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "dark", width: 360 },
  { colorScheme: "light", width: 360 },
] as const;

/** Who comes second sees the same page with other rows and buttons: once wide and dark, once narrow and light. */
const looksOf = (face: Face, faces: readonly Face[]) =>
  looks.filter(({ colorScheme, width }) => face === faces[0] || (colorScheme === "dark") === (width === 1280));

declare const axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };

/** What is wrong in this look. Darkness changes colours alone, so its looks ask for what is about colour. */
async function violationsOf(page: Page, { colorScheme }: (typeof looks)[number]) {
  const ofColour = colorScheme === "dark" && { runOnly: ["color-contrast", "link-in-text-block"] };
  const options: RunOptions = { resultTypes: ["violations"], preload: false, ...ofColour };
  const { violations } = await page.evaluate((options) => axe.run(document, options), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")} ${failureSummary.replace(/\s+/g, " ")}`),
  );
}

for (const { route, path = route, faces, after, status = 200 } of sights)
  for (const face of faces)
    test(`${path} as ${face}`, async ({ page, house }) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      // The pages that ask who one is again after a quarter of an hour are looked at behind that question.
      await house.sql`update sessions set proved_at = now() where device = 'e2e'`;
      await house.context.clearCookies();
      await house.context.addCookies(cookiesFor(face, house));
      const response = await page.goto(fill(path, house));
      expect(response?.status()).toBe(status);
      await after?.(page);
      await expect(page).toHaveTitle(/\S/);
      await expect(page.locator("html")).toHaveAttribute("lang", face === "english" ? "en" : "da");
      await expect(page.locator("h1")).toHaveCount(1);
      await page.locator("main details").evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
      for (const look of looksOf(face, faces)) {
        const { colorScheme, width } = look;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(scrolls, `${colorScheme} ${width}: scrolls sideways`).toBeLessThanOrEqual(0);
        expect.soft(await violationsOf(page, look), `${colorScheme} ${width}`).toEqual([]);
      }
      const told = errors.filter((text) => status === 200 || !text.includes(`status of ${status}`));
      expect(told, "errors on the console").toEqual([]);
    });

test("every page of the build is looked at", () => {
  const manifest = readFileSync(`${process.env.NEXT_DIST_DIR}/app-path-routes-manifest.json`, "utf8");
  const routes = Object.entries(JSON.parse(manifest) as Record<string, string>);
  const pages = routes.filter(([file]) => file.endsWith("/page")).map(([, route]) => route);
  const seen = new Set(["/_global-error", ...sights.map(({ route }) => route)]);
  expect(pages.filter((page) => !seen.has(page))).toEqual([]);
});

test("no two pages have the same title", async ({ house }) => {
  const titles = new Map<string, Set<string>>();
  for (const { route, path = route, faces, after, status = 200 } of sights) {
    if (after || status !== 200) continue;
    const cookie = cookiesFor(faces[0]!, house)
      .map(({ name, value }) => `${name}=${value}`)
      .join("; ");
    const page = await (await fetch(origin + fill(path, house), { headers: { cookie } })).text();
    const title = /<title>([^<]+)/.exec(page)?.[1] ?? path;
    titles.set(title, (titles.get(title) ?? new Set()).add(route));
  }
  expect([...titles].filter(([, owners]) => owners.size > 1).map(([title, owners]) => [title, ...owners])).toEqual([]);
});
