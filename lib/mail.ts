import { sql } from "drizzle-orm";
import { createTransport, type SendMailOptions } from "nodemailer";
import { as, readAs } from "@/db";
import { demoMails, settings } from "@/db/schema";
import { demo } from "@/lib/demo";
import { origin } from "@/lib/origin";

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
};

const host = new URL(origin).hostname;
/** Who every mail is from. */
export const from = process.env.MAIL_FROM || `noreply@${host}`;
const smtp = process.env.SMTP_URL && createTransport(process.env.SMTP_URL);
const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });

/** The portal's name and where answers go, as the secretariat has set them. */
export async function sender() {
  const rows = await readAs("worker", (tx) => tx.select().from(settings));
  const value = (key: string) => rows.find((row) => row.key === key)?.value;
  return { name: value("name") || "Kulturmetropolen", contact: value("contact_address") };
}

/** Sends to one address; the same id sent twice is the same mail to whoever receives it. */
export async function send({ id, to, ...content }: Mail) {
  const { name, contact } = await sender();
  const mail: SendMailOptions = {
    ...content,
    messageId: `<${id}@${host}>`,
    from: { name, address: from },
    to: { name: "", address: to },
    ...(contact && { replyTo: contact }),
    envelope: { from, to: [to] },
    headers: { "Auto-Submitted": "auto-generated" },
  };
  if (smtp) await smtp.sendMail(mail);
  else if (demo) await keep(to, content.subject, await composer.sendMail(mail));
  else throw new Error("No mail server: SMTP_URL is not set");
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
