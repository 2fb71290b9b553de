import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { cookiesOf, type Identity, owner } from "./identities";
import { origin } from "./kit";
import { type Face, sights, things } from "./pages";

type House = { context: BrowserContext; cookies: Record<Identity, string>; ids: Record<string, string> };

/** One browser, sessions for all, and the rows that are looked at: made once by each worker. */
const test = base.extend<object, { house: House }>({
  house: [
    async ({ browser }, use) => {
      const sql = owner();
      const context = await browser.newContext({ baseURL: origin, locale: "da-DK", timezoneId: "Europe/Copenhagen" });
      await use({ context, cookies: await cookiesOf(sql), ids: await things(sql) });
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

/** Colours are all that differs by scheme. The first look leaves axe in the page for the others. */
async function violationsOf(page: Page, { colorScheme, width }: (typeof looks)[number]) {
  const first = colorScheme === "light" && width === 1280;
  const axe = new AxeBuilder({ page, ...(first ? {} : { axeSource: "axe" }) }).setLegacyMode();
  axe.options({ resultTypes: ["violations"], preload: false });
  if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
  const { violations } = await axe.analyze();
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
      await house.context.clearCookies();
      await house.context.addCookies(cookiesFor(face, house));
      const t0 = Date.now();
      const response = await page.goto(fill(path, house));
      expect(response?.status()).toBe(status);
      await after?.(page);
      const t1 = Date.now();
      await expect(page.locator("html")).toHaveAttribute("lang", face === "english" ? "en" : "da");
      await expect(page.locator("h1")).toHaveCount(1);
      for (const look of looks) {
        const { colorScheme, width } = look;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(scrolls, `${colorScheme} ${width}: scrolls sideways`).toBeLessThanOrEqual(0);
        expect.soft(await violationsOf(page, look), `${colorScheme} ${width}`).toEqual([]);
      }
      if (process.env.TIMES) console.log(t1 - t0, Date.now() - t1);
      if (status !== 200) errors.splice(0, 1, ...errors.slice(0, 1).filter((text) => !text.includes(`${status}`)));
      expect(errors, "errors on the console").toEqual([]);
    });
