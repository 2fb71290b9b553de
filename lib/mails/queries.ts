import "server-only";
import { and, count, desc, eq, ilike, isNotNull, isNull, or } from "drizzle-orm";
import { type AddressObject, type Attachment, simpleParser } from "mailparser";
import { notFound } from "next/navigation";
import { readAs } from "@/db";
import { demoMails, mails } from "@/db/schema";
import { demo } from "@/lib/demo";
import { uuid } from "@/lib/input";
import { containing } from "@/lib/sql";
import { read } from "@/lib/viewer";

export const pageSize = 50;

export type LoggedMail = {
  id: string;
  kind: string;
  address: string;
  subject: string;
  queuedAt: Date;
  sentAt: Date | null;
  failedAt: Date | null;
};

/** One page of the mails that went out or are on their way, the newest first: to whom, what, and how it went. Never what stood in them. */
export const mailLog = (search: string, state: string, page: number) =>
  read(async (tx) => {
    const like = containing(search);
    const wanted = and(
      search ? or(ilike(mails.address, like), ilike(mails.subject, like)) : undefined,
      state === "sent" ? isNotNull(mails.sentAt) : undefined,
      state === "failed" ? isNotNull(mails.failedAt) : undefined,
      state === "waiting" ? and(isNull(mails.sentAt), isNull(mails.failedAt)) : undefined,
    );
    const { id, kind, address, subject, queuedAt, sentAt, failedAt } = mails;
    const rows: LoggedMail[] = await tx
      .select({ id, kind, address, subject, queuedAt, sentAt, failedAt })
      .from(mails)
      .where(wanted)
      .orderBy(desc(mails.queuedAt), desc(mails.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const [all] = await tx.select({ total: count() }).from(mails).where(wanted);
    return { rows, total: all?.total ?? 0 };
  });

/** One page of the demo's mailbox, the newest first; of one address, if asked. */
export async function demoMailbox(address: string, page: number) {
  if (!demo) notFound();
  const wanted = address ? ilike(demoMails.address, containing(address)) : undefined;
  return readAs(null, async (tx) => {
    const found = await tx
      .select({ id: demoMails.id, address: demoMails.address, subject: demoMails.subject, sentAt: demoMails.sentAt })
      .from(demoMails)
      .where(wanted)
      .orderBy(desc(demoMails.sentAt))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const [all] = await tx.select({ total: count() }).from(demoMails).where(wanted);
    return { mails: found, total: all?.total ?? 0 };
  });
}

export type DemoMail = {
  from: string;
  to: string;
  replyTo: string;
  subject: string;
  date: Date | undefined;
  text: string;
  html: string;
  attachments: Attachment[];
};

/** A mail as a mail program reads it. */
export async function findDemoMail(id: string): Promise<DemoMail> {
  if (!demo || !uuid.safeParse(id).success) notFound();
  const [row] = await readAs(null, (tx) =>
    tx.select({ raw: demoMails.raw }).from(demoMails).where(eq(demoMails.id, id)),
  );
  if (!row) notFound();
  const { from, to, replyTo, subject, date, text, html, attachments } = await simpleParser(row.raw);
  return {
    from: words(from),
    to: words(to),
    replyTo: words(replyTo),
    subject: subject ?? "",
    date,
    text: text ?? "",
    html: html || "",
    attachments,
  };
}

const words = (lists: AddressObject | AddressObject[] | undefined) =>
  [lists ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .map(({ name, address }) => (name ? `${name} <${address}>` : address))
    .join(", ");
