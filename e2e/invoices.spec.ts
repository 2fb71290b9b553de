import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { DOMParser } from "@xmldom/xmldom";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

test("the secretariat tries a price rule on what was, and takes it to the decision", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/policies");
  await page.getByRole("link", { name: "Prøv den på en periode" }).click();
  await page.getByLabel("Gæster betaler gæsteprisen.", { exact: true }).check();
  await page.getByLabel("Gæstepris i kroner").fill("125,50");
  await page.getByRole("button", { name: "Prøv reglen" }).click();
  await expect(page.getByText("Gæsteprisen er 125,50 kr.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Egedal/ })).toContainText("600 kr.");
  await page.getByRole("link", { name: "Beslut denne regel" }).click();
  await expect(page.getByLabel("Gæster betaler gæsteprisen.", { exact: true })).toBeChecked();
  await expect(page.getByLabel("Gæstepris i kroner")).toHaveValue("125,5");
  await expect(page.locator("[name=basis]")).toBeVisible();
});

test("seats become a draft, an invoice with a number, XML and PDF, and a credit note", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/invoices");
  await page.getByLabel("Hvad skal faktureres?").selectOption({ label: "Ungekulturens Topmøde · 2 pladser" });
  await page.getByRole("button", { name: "Lav kladder" }).click();
  await expect(page.getByText("Kladderne er klar.")).toBeVisible();
  await page.getByRole("link", { name: "Kladde til Gribskov" }).click();
  await page.getByRole("button", { name: "Udsted fakturaen" }).click();
  await expect(page.locator("h1")).toHaveText(/^Faktura \d{4}-\d{4}$/);
  const number = (await page.locator("h1").textContent())!.replace("Faktura ", "");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hent til økonomisystemet (XML)" }).click(),
  ]);
  const doc = new DOMParser().parseFromString(readFileSync(await file.path(), "utf8"), "text/xml");
  const text = (name: string) => doc.getElementsByTagName(name)[0]?.textContent;
  expect([text("cbc:ID"), text("cbc:PayableAmount")]).toEqual([number, "900.00"]);
  const [pdf] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hent som PDF" }).click(),
  ]);
  expect(pdf.suggestedFilename()).toBe(`Faktura ${number}.pdf`);
  await page.getByRole("button", { name: "Den er sendt" }).click();
  await page.getByRole("button", { name: "Den er betalt" }).click();
  await expect(page.locator(".lead")).toContainText("Betalt");
  const [conference] = await sql<
    { id: string }[]
  >`select id from conferences where title = 'Ungekulturens Topmøde' and starts_at > now()`;
  await page.goto(`/secretariat/conferences/${conference!.id}`);
  await expect(page.getByRole("row", { name: /Gribskov.*Betalt/ }).first()).toBeVisible();
  await page.goBack();
  await page.getByText("Kredit", { exact: true }).click();
  await page.getByLabel("Hvorfor?").fill("Aflyst");
  await page.getByRole("button", { name: "Udsted kreditnotaen" }).click();
  await expect(page.locator("h1")).toHaveText(/^Kreditnota \d{4}-\d{4}$/);
  await page.getByRole("link", { name: `Faktura ${number}` }).click();
  await expect(page.locator(".lead")).toContainText("Krediteret");
});

test("a draft without an address says what is missing, and a wrong digit of a GLN is found", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/invoices");
  await page.getByRole("link", { name: "Kladde til Lyngby-Taarbæk" }).click();
  await page.getByRole("button", { name: "Udsted fakturaen" }).click();
  await expect(page.getByText("Kommunens adresse for fakturaer mangler.")).toBeVisible();
  await page.getByRole("link", { name: "Se eller ret kommunens adresse for fakturaer" }).click();
  await page.getByLabel("EAN-nummer (GLN)").fill("5798000416698");
  await page.getByLabel("Kontakt").fill("Kultur");
  await page.getByRole("button", { name: "Gem adressen" }).click();
  await expect(page.locator(".field-error")).toContainText("det sidste passer ikke til de andre");
  await page.getByLabel("EAN-nummer (GLN)").fill("57 98000 416697");
  await page.getByRole("button", { name: "Gem adressen" }).click();
  await expect(page.getByText("Adressen er gemt.")).toBeVisible();
});

test("a guest finds its municipality's invoices, and never another's", async ({ page }) => {
  await signInAs(page, "Lise Overby");
  await page.goto("/account");
  await page.getByRole("link", { name: "Se kommunens fakturaer" }).click();
  await expect(page.locator("h1")).toHaveText("I har én ubetalt faktura");
  await expect(page.getByRole("link", { name: /^\d{4}-\d{4}$/ })).toHaveCount(1);
  await expect(page.locator("main")).not.toContainText("Gribskov");
});
