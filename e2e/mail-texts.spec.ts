import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { mailTo } from "./mails";
import { test } from "./test";

const sql = owner();
const path = "/secretariat/mail-texts/poll_closed?in=en";
const forget = () => sql`delete from mail_texts where kind = 'poll_closed' and locale = 'en'`;
test.describe.configure({ mode: "serial" });
test.beforeEach(forget);
test.afterAll(async () => {
  await forget();
  await sql.end();
});

/** The worker sends a mail of the kind to somebody new; how it came. */
async function sent(words: RegExp) {
  const address = `reader-${randomUUID()}@texts.example`;
  const data = sql.json({ name: "Lise <i>Overby", title: "Plan & <b>budget", poll: randomUUID() });
  await sql`select app.queue_mail('poll_closed', ${address}, null, null, ${data}, 'en')`;
  return mailTo(address, words);
}
const save = async (page: Page, words: Record<string, string>) => {
  for (const [label, text] of Object.entries(words))
    await page.locator("#words").getByLabel(label, { exact: true }).fill(text);
  await page.getByRole("button", { name: "Gem teksten" }).click();
};

test("a text written anew is in the next mail, what looks like HTML is text, and the standard text comes back", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  await save(page, { Emne: "No day for {title}", Tekst: "Sorry, {name}.\n\nNo <b>day</b> for {title} & us." });
  await expect(page.getByText("Teksten er gemt og står i de næste mails.")).toBeVisible();
  const mail = await sent(/No day for/);
  expect(mail.subject).toBe("No day for Plan & <b>budget");
  expect(mail.text).toContain("No <b>day</b> for Plan & <b>budget & us.");
  expect(mail.html).toContain("No &lt;b&gt;day&lt;/b&gt; for Plan &amp; &lt;b&gt;budget &amp; us.");
  expect(mail.text).toContain("You get this mail because");
  expect(mail.text).toContain("/meetings/polls/");

  await page.locator("li", { hasText: "følger med portalen" }).getByText("Læs").click();
  await page.getByRole("button", { name: "Gå tilbage til standardteksten" }).click();
  await expect(page.locator("#words").getByLabel("Emne", { exact: true })).not.toHaveValue(/No day for/);
  await sent(/No date was found|is closed/i);
});

test("a text with a wrong field is refused at its field, and nothing that was typed is lost", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  await save(page, { Emne: "Mine {inviter}", Tekst: "My words about {title}" });
  await expect(page.getByText("Fejl: Denne mail kender ikke {inviter}.")).toBeVisible();
  await expect(page.locator("#words").getByLabel("Tekst", { exact: true })).toHaveValue("My words about {title}");
  await save(page, { Emne: "Mine", Tekst: "My words" });
  await expect(page.getByText("Fejl: {title} skal stå i teksten")).toBeVisible();
  await save(page, { Tekst: "{title" });
  await expect(page.getByText("Fejl: Teksten kan ikke læses.")).toBeVisible();
  expect(await sql`select from mail_texts where kind = 'poll_closed' and locale = 'en'`).toHaveLength(0);
});

test("what is typed is shown as the mail before it is saved, light, dark and as text", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  const frame = page.frameLocator("iframe[name=preview]");
  await expect(frame.getByText("You get this mail because")).toBeVisible();
  await page.locator("#words").getByLabel("Tekst", { exact: true }).fill("Typed <b>just</b> now about {title}");
  for (const look of ["Vis lyst", "Vis mørkt", "Vis som ren tekst"]) {
    await page.getByRole("button", { name: look }).click();
    await expect(frame.getByText("Typed <b>just</b> now about KMP meeting")).toBeVisible();
  }
  await expect(page.locator("#words").getByLabel("Tekst", { exact: true })).toHaveValue(/^Typed/);
  expect(await sql`select from mail_texts where kind = 'poll_closed' and locale = 'en'`).toHaveLength(0);
});

test("an earlier version is read with its writer, and used again as a new one", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  for (const word of ["First", "Second"]) {
    await save(page, { Emne: word, Tekst: `${word} about {title}` });
    await expect(page.locator("li", { hasText: `Udgave ${word === "First" ? 1 : 2}` })).toContainText("I brug");
  }
  const first = page.locator("li", { hasText: "Udgave 1" });
  await expect(first).toContainText("Ellen Brandstrup");
  await first.getByText("Læs").click();
  await expect(first).toContainText("First about {title}");
  await first.getByRole("button", { name: "Brug den igen" }).click();
  await expect(page.locator("li", { hasText: "Udgave 3" })).toContainText("I brug");
  await sent(/First about/);
});
