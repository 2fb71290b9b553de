import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

const { executablePath, args, env } = await findBrowser();
const report = process.env.E2E_REPORT;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/start.ts",
  // A journey takes ten seconds, on a busy machine far longer: waiting is cheap, a false alarm is not.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ...(report ? [["json", { outputFile: report }] as const] : [])],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.AUTH_URL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    // A copy that one test keeps must not answer another; e2e/door.spec.ts lets them in.
    serviceWorkers: "block",
    launchOptions: { executablePath, args, env },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "chromium", testIgnore: /\.alone\./ },
    // What changes the portal for everybody comes when everybody else has been.
    { name: "alone", testMatch: /\.alone\./, dependencies: ["chromium"] },
  ],
});
