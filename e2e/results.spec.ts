import { type Browser, expect } from "@playwright/test";
import { csv } from "../lib/exports";
import { signInAs } from "./kit";
import { test } from "./test";

const leader = "Jonas Tellerup";
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The number of activities of a year that a municipality's page tells. */
async function activitiesIn(browser: Browser, code: string) {
  const page = await browser.newPage();
  await page.goto(`/municipalities/${code}`);
  const words = await page.getByRole("heading", { name: /aktivitet(er)? i / }).textContent();
  await page.close();
  return Number(words?.split(" ")[0]);
}

test("a project leader registers an activity on a phone, and the account of the municipality has it", async ({
  browser,
}) => {
  const before = await activitiesIn(browser, "175");
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await signInAs(page, leader);
  await page.goto("/activities/new");
  await page.getByLabel("Hvad skete der?").fill("Åben øver <script>alert(1)</script>");
  await page.getByLabel("Sted", { exact: true }).fill("Brøndby Bibliotek");
  for (const box of await page.getByRole("group", { name: "Kommuner, der havde den" }).getByRole("checkbox").all())
    await box.uncheck();
  await page.getByLabel("Rødovre", { exact: true }).check();
  await page.getByLabel("Deltagere", { exact: true }).fill("-3");
  await page.getByRole("button", { name: "Registrér" }).click();
  await expect(page.locator("main [role=alert]")).toContainText("Skriv et helt tal");
  await expect(page.getByLabel("Sted", { exact: true })).toHaveValue("Brøndby Bibliotek");
  await page.getByLabel("Deltagere", { exact: true }).fill("31");
  await page.getByText("Også i en kommune, der ikke deltager").click();
  await page.getByLabel("Brøndby", { exact: true }).check();
  await page.getByRole("button", { name: "Registrér" }).click();
  await expect(page.getByText("Brøndby deltager ikke i projektet den dag.").first()).toBeVisible();
  await page.getByLabel("Ja, registrér den også dér").check();
  await page.getByRole("button", { name: "Registrér" }).click();
  await expect(page.getByText("Aktiviteten er registreret.")).toBeVisible();
  await expect(page.locator("h1")).toHaveText("Åben øver <script>alert(1)</script>");
  await expect(page.getByText("Brøndby deltager ikke i projektet", { exact: true })).toBeVisible();
  await context.close();
  expect(await activitiesIn(browser, "175")).toBe(before + 1);
});

test("a spreadsheet comes in, row by row, and out again", async ({ page }) => {
  await signInAs(page, leader);
  await page.goto("/activities/import");
  const head = ["Dato", "Titel", "Kommune", "Sted", "Deltagere"];
  const rows = [
    ["12-10-2026", "Regnearksprøve", "Roskilde", "Musikskolen", "12"],
    ["12-10-2026", "Regnearksprøve", "Atlantis", "Musikskolen", "-1"],
  ];
  const file = { name: "aktiviteter.csv", mimeType: "text/csv", buffer: Buffer.from(csv({ name: "x", head, rows })) };
  await page.getByLabel("Regneark").setInputFiles(file);
  await page.getByRole("button", { name: "Læs filen" }).click();
  await page.getByRole("button", { name: "Kontrollér rækkerne" }).click({ timeout: 30_000 });
  await expect(page.locator("h1")).toHaveText("Én ny aktivitet er klar", { timeout: 30_000 });
  await expect(page.getByRole("table")).toContainText("Atlantis");
  await page.getByRole("button", { name: "Hent den ind" }).click();
  await expect(page.locator("h1")).toHaveText("Én aktivitet er hentet ind", { timeout: 30_000 });
  await page.locator("summary", { hasText: "Fortryd" }).click();
  await page.getByRole("button", { name: "Fortryd" }).click();
  await expect(page.locator("h1")).toHaveText("Aktiviteterne er taget ud igen", { timeout: 30_000 });
});
