// npm run screenshots: takes the pictures of README from the demo of the production build.
import { mkdirSync } from "node:fs";
import { startDemo } from "./demo.mjs";
import { ready } from "./packages.mjs";
import { finish, main } from "./processes.mjs";
import { step } from "./steps.mjs";

const folder = "docs/screenshots";
const desk = { viewport: { width: 1280, height: 900 }, colorScheme: "light" };
const phone = { viewport: { width: 360, height: 740 }, colorScheme: "dark" };

const pictures = [
  { name: "front-page", path: "/", who: "stranger" },
  { name: "board", path: "/secretariat/municipalities", who: "secretariat" },
  { name: "package", path: "/invitations/{draft}/package", who: "secretariat" },
  { name: "passport", path: "/guest", who: "guest" },
  { name: "meeting", path: "/meetings/{coming}", who: "kmp" },
  { name: "account", path: "/municipalities/175", who: "kmk" },
  { name: "story", path: "/stories/{story}", who: "kmk" },
  { name: "calculation", path: "/municipalities/240/calculation", who: "guest" },
  { name: "kmp-phone", path: "/kmp", who: "kmp", look: phone },
];

async function take(browser, { cookies, addressOf }, { name, path, who, look = desk }) {
  const context = await browser.newContext({ ...look, locale: "da-DK", timezoneId: "Europe/Copenhagen" });
  const [cookie, value] = cookies[who].split("=");
  if (cookie) await context.addCookies([{ name: cookie, value, url: addressOf(path) }]);
  const page = await context.newPage();
  await page.goto(addressOf(path));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}

await main(async () => {
  await ready();
  const portal = await startDemo();
  const { chromium } = await import("@playwright/test");
  const { findBrowser } = await import("./browser.mjs");
  const found = await findBrowser();
  const browser = await chromium.launch({ ...found, env: { ...found.env, LC_ALL: "da_DK.UTF-8" } });
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) await step(`${picture.name}.png`, () => take(browser, portal, picture));
  await browser.close();
  await finish(0);
});
