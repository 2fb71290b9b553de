import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { extractRawText } from "mammoth";
import { signInAs } from "./kit";
import { test } from "./test";

test("a guest works out cost and benefit, changes what is assumed, and takes it along as Word and PDF", async ({
  page,
}) => {
  await signInAs(page, "Lise Overby");
  await page.goto("/guest");
  await page.getByRole("link", { name: "Regn ud, hvad det koster jer" }).click();
  await expect(page.locator("h1")).toHaveText("Egedal med i aftalen");
  await page.getByLabel("Sats i kroner").fill("3,00");
  await page.getByLabel("Indbyggere").fill("50.000");
  await page.getByLabel("Andel i procent").fill("50");
  await page.getByRole("button", { name: "Regn om" }).click();
  await expect(page.getByText("Satsen er 3,00 kr. pr. indbygger om året.")).toBeVisible();
  const finding = await page.locator(".lead").textContent();
  expect(finding?.replaceAll("\u00a0", " ")).toContain("Egedal med 150.000 kr. om året");
  await page.getByRole("button", { name: "Gem tallene" }).click();
  await expect(page.getByText(/^Regnet ud .* af Lise Overby/)).toBeVisible();
  const [word] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hent som Word" }).click(),
  ]);
  const { value } = await extractRawText({ buffer: readFileSync(await word.path()) });
  expect(value).toContain(finding);
  expect(value).toContain("Kommunen får 50 % af det, de tre fik pr. indbygger.");
  const [pdf] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hent som PDF" }).click(),
  ]);
  expect(pdf.suggestedFilename()).toBe("Egedal med i aftalen.pdf");
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});

test("a culture head enters hours, and the account has them; tomorrow's and an amount with two commas are refused", async ({
  page,
}) => {
  await signInAs(page, "Mette Ravnsholt");
  await page.goto("/accounts/entries/new?municipality=175");
  await page.getByLabel("Slags").selectOption("Timer");
  await page.getByLabel("Antal").fill("12,5");
  await page.getByLabel("Beløb i kroner").fill("1,2,3");
  await page.getByLabel("Kilde").fill("Timesedler <img src=x onerror=alert(1)>");
  await page.getByRole("button", { name: "Gem posten" }).click();
  await expect(page.locator("main [role=alert]")).toContainText("Skriv et beløb i kroner");
  await expect(page.getByLabel("Kilde")).toHaveValue(/Timesedler/);
  await page.getByLabel("Beløb i kroner").fill("5.000");
  await page.getByLabel("Dag").fill("2999-01-01");
  await page.getByRole("button", { name: "Gem posten" }).click();
  await expect(page.locator("main [role=alert]")).toContainText("Dagen er ikke kommet endnu");
  await page.getByLabel("Dag").fill("2026-01-05");
  await page.getByRole("button", { name: "Gem posten" }).click();
  await expect(page.getByText("Posten er gemt.")).toBeVisible();
  const entry = page.locator("li", { hasText: "Timesedler <img" });
  await expect(entry).toContainText("12,5 timer");
  await entry.locator("summary").click();
  await entry.getByRole("button", { name: "Tag posten ud" }).click();
  await expect(entry).toHaveCount(0);
});
