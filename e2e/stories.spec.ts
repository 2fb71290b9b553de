import { expect, type Page } from "@playwright/test";
import { demo } from "../db/seed/people";
import { signInAs } from "./kit";
import { linkIn, mailTo } from "./mails";
import { test } from "./test";

const title = "Bassisten, der aldrig kom hjem <i>igen</i>";
const words = "Vi mangler stadig en bassist.";

/** A page of its own for somebody. */
async function pageOf(page: Page, name: string) {
  const context = await page.context().browser()!.newContext();
  const own = await context.newPage();
  await signInAs(own, name);
  return own;
}

test("a story goes by mail to one culture head, who answers and uses it; a quote taken back is gone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, "Jonas Tellerup");
  await page.goto("/stories/new");
  await page.getByLabel("Overskrift").fill(title);
  await page.getByRole("button", { name: "Gem som klar" }).click();
  await expect(page.locator("main [role=alert]")).toContainText("Skriv en indledning");
  await expect(page.getByLabel("Overskrift")).toHaveValue(title);
  await page.getByLabel("Indledning").fill("Fire bands delte ham i et år.");
  await page
    .getByLabel("Historien", { exact: true })
    .fill(`Han sagde: ${words}\n\n<script>alert(1)</script> **Slut.**`);
  await page.getByLabel("Rødovre", { exact: true }).check();
  await page.getByLabel("Hvorfor Rødovre?").fill("To af de fire bands øver hos jer.");
  await page.getByRole("button", { name: "Gem som klar" }).click();
  await expect(page.locator("h1")).toHaveText(title);
  await page.locator("summary", { hasText: "Tilføj et citat" }).click();
  await page.getByLabel("Citatet").fill(words);
  await page.getByLabel("Hvem sagde det?").fill("Vagn Ottesen");
  await page.getByLabel("Hvordan er der sagt ja?").fill("På mail");
  await page.getByLabel("Hvornår?").fill("2026-01-05");
  await page.getByRole("button", { name: "Tilføj citatet" }).click();
  await expect(page.locator("blockquote")).toContainText(words);
  await page.getByRole("button", { name: "Send til én kommune" }).click();
  await expect(page.getByText("Historien er sendt.")).toBeVisible();
  await expect(page.getByText("Ikke åbnet")).toBeVisible();

  const mail = await mailTo(demo.kmk, /To af de fire bands øver hos jer/);
  const head = await pageOf(page, "Mette Ravnsholt");
  await head.goto(linkIn(mail, "/stories/"));
  await expect(head.getByText("Derfor får I den")).toBeVisible();
  await expect(head.getByText("<script>alert(1)</script>")).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Ikke åbnet")).toHaveCount(0, { timeout: 1_000 });
  }).toPass();

  await head.getByRole("button", { name: "Lav et citat" }).click();
  await expect(head.getByRole("paragraph").filter({ hasText: `“${words}” Vagn Ottesen` })).toBeVisible();
  await head.getByLabel("Rette en oplysning").check();
  await head.getByLabel("Dit svar").fill("Det er fem bands nu.");
  await head.getByRole("button", { name: "Send svaret" }).click();
  await expect(head.getByText("Det er fem bands nu.")).toBeVisible();
  const told = await mailTo(demo.projectLeader, /Mette Ravnsholt har skrevet/);
  expect(told.text).not.toContain("fem bands");
  await page.goto(linkIn(told, "/conversations/"));
  await expect(page.getByText("Det er fem bands nu.")).toBeVisible();
  await page.getByLabel("Besked").fill("Rettet. Se vedhæftet.");
  const picture = { name: "scene.png", mimeType: "image/png", buffer: Buffer.from(dot, "base64") };
  await page.getByLabel("Vedhæft en fil").setInputFiles({ ...picture, buffer: Buffer.from("not a picture") });
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("main [role=alert]")).toContainText("Filen kan ikke vedhæftes");
  await expect(page.getByLabel("Besked")).toHaveValue("Rettet. Se vedhæftet.");
  await page.getByLabel("Vedhæft en fil").setInputFiles(picture);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("link", { name: "scene.png" })).toBeVisible();

  await head.goto(linkIn(told, "/conversations/"));
  await head.getByLabel("Besked").fill("Tak for billedet.");
  await head.getByLabel("Det er bare en tak").check();
  await head.getByRole("button", { name: "Send", exact: true }).click();
  await expect(head.getByText("Ingen venter")).toBeVisible();

  await head.goto(linkIn(mail, "/stories/"));
  await head.locator("summary", { hasText: "Send den videre" }).click();
  await head.getByLabel("Et par ord til dem").fill("Skal vi nævne det?");
  await head.getByRole("button", { name: "Send til jeres politikere" }).click();
  expect((await mailTo(demo.kmp, /Skal vi nævne det/)).text).toContain("Fire bands delte ham i et år.");

  await page.goto(linkIn(mail, "/stories/"));
  await page.locator("summary", { hasText: "Samtykket er trukket tilbage" }).click();
  await page.getByRole("button", { name: "Samtykket er trukket tilbage" }).click();
  await expect(page.getByText("fordi samtykket er trukket tilbage")).toBeVisible();
  await head.reload();
  await expect(head.locator("main")).not.toContainText(words);
  await expect(head.locator("main")).toContainText("Han sagde: […]");
  await head.context().close();
});

const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
