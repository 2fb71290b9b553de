import { expect } from "@playwright/test";
import { signInAs } from "./kit";
import { test } from "./test";

test("a culture head writes down the council, pastes its dates, adds a calendar, and moves a meeting", async ({
  page,
}) => {
  await signInAs(page, "Mette Ravnsholt");
  await page.goto("/committees/175/council");
  await page.getByLabel("Navn").fill("Kommunalbestyrelsen <b>");
  await page.getByLabel("Kilde").fill("rk.dk, mødeplan");
  await page.getByRole("button", { name: "Gem udvalget" }).click();
  await expect(page.getByText("Udvalget er gemt.")).toBeVisible();
  const council = page.locator("section", { has: page.getByRole("heading", { name: "Kommunalbestyrelsen <b>" }) });
  await council.locator("summary", { hasText: "Tilføj mødedatoer" }).click();
  await council.getByLabel("År").fill("2031");
  await council
    .getByLabel("Indsæt datoerne")
    .fill("tirsdag den 14. januar 2031 kl. 17.00\n31. november 2031\n11/2 2031");
  await council.getByRole("button", { name: "Tilføj datoerne" }).click();
  await expect(council.getByText("2 datoer er tilføjet.").first()).toBeVisible();
  await expect(council.getByText("Det kunne ikke læses som en dato: 31. november 2031").first()).toBeVisible();
  await expect(council.locator("time", { hasText: "Tirsdag den 14. januar 2031 kl. 17.00" })).toBeVisible();
  await council.getByLabel("Indsæt datoerne").fill("");
  const calendar =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20310311T160000\r\nEND:VEVENT\r\nEND:VCALENDAR";
  await council
    .getByLabel("Eller vælg en fil")
    .setInputFiles({ name: "kalender.ics", mimeType: "text/calendar", buffer: Buffer.from(calendar) });
  await council.getByRole("button", { name: "Tilføj datoerne" }).click();
  await expect(council.locator("time", { hasText: "Tirsdag den 11. marts 2031 kl. 16.00" })).toBeVisible();
  const meeting = council.locator("li", { hasText: "11. marts 2031" });
  await meeting.locator("summary").click();
  await meeting.getByLabel("Ny dag").fill("2031-03-18");
  await meeting.getByRole("button", { name: "Flyt mødet" }).click();
  await expect(council.locator("time", { hasText: "Tirsdag den 18. marts 2031" })).toBeVisible();
  await council.getByLabel("Indsæt datoerne").fill("11. marts 2031");
  await council.getByRole("button", { name: "Tilføj datoerne" }).click();
  await expect(council.getByText("Datoerne var der i forvejen.").first()).toBeVisible();
  await expect(council.locator("time", { hasText: "Tirsdag den 11. marts 2031" })).toHaveCount(0);
  await council.getByRole("button", { name: "Datoerne er rigtige" }).click();
  await expect(council.getByText(/Datoerne er bekræftet/)).toBeVisible();
});

test("another municipality's committee is read and not changed", async ({ page }) => {
  await signInAs(page, "Mette Ravnsholt");
  await page.goto("/committees/165");
  await expect(page.getByRole("heading", { name: "Kultur- og Fritidsudvalget" })).toBeVisible();
  await expect(page.locator("main").getByRole("button")).toHaveCount(0);
});
