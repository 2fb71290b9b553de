import { sql } from "drizzle-orm";
import { createTransport, type SendMailOptions, type Transporter } from "nodemailer";
import { as, readAs } from "@/db";
import { demoMails, settings } from "@/db/schema";
import { demo } from "@/lib/demo";
import { origin, usualName } from "@/lib/origin";

export type Mail = {
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Pictures that belong to it. */
  attachments?: { filename: string; content: Buffer }[];
  /** A meeting that the mail is about, as calendars understand it. */
  icalEvent?: { method: string; content: string; filename: string };
  headers?: Record<string, string>;
};
type Sender = { name: string; contact: string | undefined };
type Transport = Pick<Transporter, "sendMail">;

const host = new URL(origin).hostname;
/** Who every mail is from, and the mailbox that it comes back to. */
export const from = process.env.MAIL_FROM || `noreply@${host}`;
const back = process.env.MAIL_RETURNS_TO || from;
const smtp = process.env.SMTP_URL && createTransport(process.env.SMTP_URL);
const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });

/** The portal's name and where answers go, as the secretariat has set them. */
export async function sender() {
  const rows = await readAs("worker", (tx) => tx.select().from(settings));
  const value = (key: string) => rows.find((row) => row.key === key)?.value;
  return { name: value("name") || usualName, contact: value("contact_address") };
}

/** Sends to one address; the same id sent twice is the same mail to whoever receives it. */
export const send = async (mail: Mail) => deliver(mail, await sender(), smtp || undefined);

/** For many mails at once: connections that stay open, no more than the pace needs, and at most so many mails a second. */
export async function bulkSender(perSecond: number) {
  const who = await sender();
  const pooled = process.env.SMTP_URL && new URL(process.env.SMTP_URL);
  const pace = {
    pool: "true",
    maxConnections: Math.min(20, Math.ceil(perSecond / 10)),
    maxMessages: 1e9,
    rateDelta: 1000,
    rateLimit: perSecond,
  };
  const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  if (pooled) {
    const given = Object.fromEntries(pooled.searchParams);
    for (const [key, value] of Object.entries({ ...waits, ...given, ...pace }))
      pooled.searchParams.set(key, `${value}`);
  }
  const transport = pooled ? createTransport(pooled.href) : undefined;
  return { send: (mail: Mail) => deliver(mail, who, transport), close: () => transport?.close() };
}

const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000, dnsTimeout: 5_000 };
const mostMs = 12_000;
const outcomes: Record<string, "login" | "slow" | "away"> = {
  ...{ EAUTH: "login", ENOAUTH: "login", EOAUTH2: "login", ETIMEDOUT: "slow" },
  ...{ EDNS: "away", ECONNECTION: "away", ESOCKET: "away", ETLS: "away", ECONNREFUSED: "away" },
};
export type Trial = {
  outcome: "accepted" | "none" | "login" | "slow" | "away" | "refused";
  host: string;
  answer: string;
};

/** Sends one mail at once, waits some seconds at most, and tells how it went without the secrets of the connection. */
export async function tryMail(mail: Mail, who: Sender): Promise<Trial> {
  if (!process.env.SMTP_URL) return { outcome: "none", host: "", answer: "" };
  const url = new URL(process.env.SMTP_URL);
  for (const [key, value] of Object.entries(patience)) url.searchParams.set(key, `${value}`);
  const transport = createTransport(url.href);
  const told = (answer: string) => ({ host: url.hostname, answer: withoutSecrets(answer, url).slice(0, 300) });
  const late = AbortSignal.timeout(mostMs);
  try {
    const sent = deliver(mail, who, transport);
    sent.catch(() => undefined);
    const response = await Promise.race([
      sent,
      new Promise<never>((_, stop) =>
        late.addEventListener("abort", () => stop(Object.assign(new Error(), { code: "ETIMEDOUT" }))),
      ),
    ]);
    return { outcome: "accepted", ...told(response) };
  } catch (error) {
    const { code = "", response, message } = error as { code?: string; response?: string; message: string };
    return { outcome: outcomes[code] ?? "refused", ...told(response ?? message) };
  } finally {
    transport.close();
  }
}

/** A server may say back what it was told: the name and the password, as they are or as they travel. */
function withoutSecrets(text: string, { username, password }: URL) {
  const [name, word] = [decodeURIComponent(username), decodeURIComponent(password)];
  const told = [name, word, `\0${name}\0${word}`].filter((secret) => secret.length > 2);
  return told
    .flatMap((secret) => [secret, Buffer.from(secret).toString("base64")])
    .sort((one, other) => other.length - one.length)
    .reduce((said, secret) => said.replaceAll(secret, "…"), text);
}

async function deliver({ id, to, headers, ...content }: Mail, { name, contact }: Sender, transport?: Transport) {
  const mail: SendMailOptions = {
    ...content,
    messageId: `<${id}@${host}>`,
    from: { name, address: from },
    to: { name: "", address: to },
    ...(contact && { replyTo: contact }),
    envelope: { from: back, to: [to] },
    headers: headers ?? { "Auto-Submitted": "auto-generated" },
  };
  if (transport) return String((await transport.sendMail(mail)).response ?? "");
  if (demo) await keep(to, content.subject, await composer.sendMail(mail));
  else throw new Error("No mail server: SMTP_URL is not set");
  return "";
}

/** The demo's mailbox keeps the newest thousand. */
async function keep(address: string, subject: string, { message }: { message: unknown }) {
  await as("worker", async (tx) => {
    await tx.insert(demoMails).values({ address, subject, raw: message as Buffer });
    await tx.execute(
      sql`delete from demo_mails where id in (select id from demo_mails order by sent_at desc offset 1000)`,
    );
  });
}
