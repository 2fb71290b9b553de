import { expect, type Page } from "@playwright/test";
import ICAL from "ical.js";
import { paperPdf } from "../lib/paper-pdf";
import { mailTo } from "./mails";

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const save = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
export const pdf = (title: string) => paperPdf({ title, sender: "Test", lead: "Test", blocks: [], locale: "da" });

/** Plans a meeting in a forum, so many days from now, and stands in its workplace. */
export async function plan(page: Page, forum: string, title: string, days: number) {
  await page.goto("/meetings");
  await page.getByRole("link", { name: "Planlæg et møde" }).click();
  await page.getByLabel("Forum", { exact: true }).selectOption({ label: forum });
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Dag", { exact: true }).fill(inDays(days));
  await page.getByLabel("Fra", { exact: true }).fill("10:00");
  await page.getByLabel("Til", { exact: true }).fill("12:00");
  await page.getByLabel("Sted").fill("Viften");
  await page.getByLabel("Frist for svar").fill(inDays(days - 2));
  await save(page, "Planlæg mødet");
  await expect(page.getByText("Mødet er gemt.")).toBeVisible();
  return page.url().replace(/\?.*/, "");
}

export async function addItem(page: Page, workplace: string, title: string, visibility = "Åbent") {
  await page.goto(workplace);
  await page.getByRole("link", { name: "Nyt punkt" }).click();
  await page.getByLabel("Overskrift").fill(title);
  await page.getByLabel("Sagsfremstilling").fill(`Om **${title}** <b>`);
  await page.getByLabel(visibility).check();
  await save(page, "Sæt på dagsordenen");
  await expect(page.getByText("Punktet er sat på.")).toBeVisible();
}

/** The mail to the politician with such a subject, and its invitation as another library reads it. */
export async function mailOf(subject: string) {
  const mail = await mailTo("karen.lindegaard@roedovre.example", new RegExp(`^${subject}\n`));
  const file = mail.attachments.find(({ contentType }) => contentType.includes("calendar"));
  const calendar = file && new ICAL.Component(ICAL.parse(Buffer.from(file.content.data).toString("utf8")));
  return { mail, calendar, event: calendar?.getFirstSubcomponent("vevent") };
}

/** Sends files with the form of such an id, and waits until the page that follows is there. */
export async function upload(
  page: Page,
  form: string,
  files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0],
) {
  await page.locator(`#${form}-file`).setInputFiles(files);
  const answered = page.waitForResponse((answer) => answer.url().includes("/api/uploads/"));
  const followed = page.waitForEvent("load").catch(() => undefined);
  await page.locator(`#${form} .btns button`).click();
  if ((await answered).ok()) await followed;
}
