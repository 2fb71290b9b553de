import { readdirSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";

type Mail = {
  to: string[];
  subject: string;
  text: string;
  html: string | false;
  messageId: string;
  headerLines: { line: string }[];
  attachments: { contentType: string; content: { data: number[] } }[];
};

const folder = () => process.env.MAILS_DIR ?? "";

/** Everything the mail server has received, in no order. */
export const allMails = (): Mail[] =>
  readdirSync(folder())
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(`${folder()}/${name}`, "utf8")) as Mail);

export const mailsTo = (address: string) => allMails().filter(({ to }) => to.includes(address));

/** Waits for a mail to an address whose text matches, and answers it. */
export async function mailTo(address: string, words: RegExp, besides: Mail[] = []): Promise<Mail> {
  const known = new Set(besides.map(({ messageId, text }) => messageId + text));
  const find = () =>
    mailsTo(address).find(
      ({ text, subject, messageId }) => words.test(`${subject}\n${text}`) && !known.has(messageId + text),
    );
  await expect
    .poll(() => Boolean(find()), { message: `a mail to ${address} with ${words}`, timeout: 20_000 })
    .toBe(true);
  return find()!;
}

export const linkIn = ({ text }: Mail, path: string) =>
  new RegExp(`https?://\\S*${path}[\\w/?=&.-]*`).exec(text)?.[0] ?? "";
export const codeIn = ({ text }: Mail) => /\b(\d{3}) ?(\d{3})\b/.exec(text)?.slice(1, 3).join("") ?? "";
