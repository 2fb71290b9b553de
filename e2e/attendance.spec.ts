import { expect, test } from "@playwright/test";
import { signInAs } from "./kit";

test("a politician answers on a phone who comes instead, a guest answers too, and the secretariat sees both", async ({
  browser,
  page,
}) => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
  const [politician, guest] = await Promise.all([browser.newPage(phone), browser.newPage(phone)]);
  await signInAs(politician, "Karen Lindegaard");
  await politician.goto("/kmp");
  await politician.getByRole("link", { name: /Læs dagsordenen|Se mødet/ }).click();
  await expect(politician.getByRole("heading", { name: "Kommer du?" })).toBeVisible();
  const address = politician.url();
  await politician.getByRole("button", { name: "Svar" }).click();
  await expect(politician.locator("main [role=alert]")).toContainText("Vælg et svar");
  await politician.getByText("Sender en anden").click();
  await politician.getByRole("button", { name: "Svar" }).click();
  await expect(politician.locator("main [role=alert]")).toContainText("Skriv et navn");
  await politician.getByLabel("Hvem kommer i stedet?").fill("Vibe Hjortshave <b>");
  await politician.getByRole("button", { name: "Svar" }).click();
  await expect(politician.getByRole("button", { name: "Svar på ny" })).toBeVisible();

  await signInAs(guest, "Lise Overby");
  await guest.goto("/meetings");
  await guest
    .locator("main")
    .getByRole("link", { name: /KMP-møde|KMK-møde/ })
    .first()
    .click();
  await expect(guest.getByRole("heading", { name: "Kommer du?" })).toBeVisible();
  await guest.getByText("Kommer", { exact: true }).click();
  await guest.getByRole("button", { name: "Svar" }).click();
  await expect(guest.getByRole("button", { name: "Svar på ny" })).toBeVisible();
  await expect(guest.getByText("Se hvem")).toHaveCount(0);

  await signInAs(page, "Ellen Brandstrup");
  await page.goto(address);
  await page.locator("summary", { hasText: "Se hvem" }).click();
  await expect(page.locator("li", { hasText: "Karen Lindegaard" }).first()).toContainText(
    "i stedet kommer Vibe Hjortshave <b>",
  );
  await page.goto(guest.url());
  await page.locator("summary", { hasText: "Se hvem" }).click();
  await expect(page.locator("li", { hasText: "Lise Overby" }).first()).toContainText("Gæst");
  await Promise.all([politician, guest].map((one) => one.close()));
});
