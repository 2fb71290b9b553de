import { createHash } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { owner } from "./identities";
import { formWith, origin } from "./kit";
import { codeIn, linkIn, mailsTo, mailTo } from "./mails";

export const sql = owner();

export const sha = (secret: string) => createHash("sha256").update(secret).digest();
export const press = (page: Page) => page.locator("main").getByRole("button", { name: "Log ind", exact: true }).click();
export const failed = "Det virkede ikke";
export const cookieOf = async (context: BrowserContext, name: string) =>
  (await context.cookies()).find((cookie) => cookie.name.endsWith(name));
export const header = async (context: BrowserContext) =>
  (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
export const sessionsOf = async (address: string) =>
  (await sql`select s.* from sessions s join emails e on e.person_id = s.person_id where e.address = ${address}`)
    .length;

/** All tests come from one network: its limits are lifted, and those of an address. */
export const freshLimits = (address = "") =>
  sql`delete from rate_limits where key like '% from %' or key = ${`ask ${address}`}`;

/** Asks in this page and waits for the mail; answers its link and code. */
export async function ask(page: Page, address: string, remember = false) {
  await freshLimits(address);
  const before = mailsTo(address);
  await page.goto("/sign-in");
  await page.getByLabel("Arbejdsmail").fill(address);
  if (remember) await page.getByLabel("Bliv logget ind").check();
  await page.getByRole("button", { name: "Send link og kode" }).click();
  await page.waitForURL("**/sign-in/code");
  const mail = await mailTo(address, /\/sign-in\/link/, before);
  const link = linkIn(mail, "/sign-in/link");
  return { link, token: link.slice(-43), code: codeIn({ ...mail, text: mail.text.replace(link, "") }) };
}

/** One POST as a browser without JavaScript sends it, with cookies of the sender's choice. */
export async function send(path: string, fields: Record<string, string>, cookie = "") {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(origin + path, { method: "POST", body, redirect: "manual", headers: { cookie, origin } });
  return { status: answer.status, location: answer.headers.get("location"), answer, text: await answer.text() };
}

export const codeForm = async (page: Page) => (await formWith(page.request, "/sign-in/code", 'name="code"')).fields;
export const askForm = async (page: Page) => (await formWith(page.request, "/sign-in", 'name="address"')).fields;
