import { expect } from "@playwright/test";
import { test } from "./test";

test("the front page answers", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page.locator("h1")).toBeVisible();
});
