import { expect } from "@playwright/test";
import { signInAs } from "./kit";
import { test } from "./test";

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
  await politician.getByText("Sender en anden", { exact: true }).click();
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
  await expect(guest.getByText(/^I er med kl\./)).toBeVisible();
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
  expect(await (await page.request.get(`${address}/attendance`)).text()).toContain("Vibe Hjortshave <b>");
  expect((await guest.request.get(`${guest.url()}/attendance`)).status()).toBe(404);
  await page.goto(guest.url());
  await page.locator("summary", { hasText: "Se hvem" }).click();
  await expect(page.locator("li", { hasText: "Lise Overby" }).first()).toContainText("Gæst");
  await Promise.all([politician, guest].map((one) => one.close()));
});

test("a guest's calendar has the meetings opened for them, without what is closed, until the address is closed", async ({
  page,
  request,
}) => {
  await signInAs(page, "Lise Overby");
  await page.goto("/meetings");
  await page.getByRole("link", { name: "Få dem i din kalender" }).click();
  await page.getByRole("button", { name: "Lav min kalenderadresse" }).click();
  const said = await page
    .getByText(/Kopiér adressen nu/)
    .first()
    .textContent();
  const address = said?.match(/http\S+\/calendar\/\S+/)?.[0] ?? "";
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  const calendar = (await answer.text()).replaceAll("\r\n ", "");
  expect(calendar).toContain("Musikindsatsen");
  expect(calendar).not.toContain("Ansættelse af projektleder");
  expect(calendar).not.toContain("Udkast til aftaletekst");
  await page.reload();
  await expect(page.getByText(address)).toHaveCount(0);
  await page.getByRole("button", { name: "Luk adressen" }).click();
  await expect(page.getByRole("button", { name: "Lav min kalenderadresse" })).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});
