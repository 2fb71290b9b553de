import { and, eq, isNull, sql } from "drizzle-orm";
import { as, readAs, type Writer } from "@/db";
import { mails, municipalities } from "@/db/schema";
import { entryPicture } from "@/lib/entry-codes";
import { from, send, sender } from "@/lib/mail";
import { type QueuedMail, queuedMail } from "@/lib/mails/mail";
import { invitationOf } from "@/lib/mails/rules";
import { messages } from "@/lib/messages";
import { hash, newSecret } from "@/lib/secrets";

type Unsent = QueuedMail & { id: string; address: string };

/** Sends a mail of the queue once; a refused one is tried again until `last`, then it is marked as failed. */
export async function sendQueuedMail(id: string, last: boolean) {
  const mail = await unsentMail(id);
  if (!mail) return;
  const link = await linkOf(mail);
  if (link === null) return settle(id, { failedAt: sql`now()`, error: messages[mail.locale].mail.closed });
  const { name, contact } = await sender();
  const content = await queuedMail(name, mail, link);
  const icalEvent = invitationOf({ name, address: contact || from }, mail);
  const { kind, data } = mail;
  const pictures = kind === "sign_up_confirmed" && [
    { filename: "qr.png", content: await entryPicture(data.signUp ?? "") },
  ];
  const more = { ...(icalEvent && { icalEvent }), ...(pictures && { attachments: pictures }) };
  try {
    await send({ id: `mail-${id}`, to: mail.address, ...content, ...more });
  } catch (error) {
    const final = last || isPermanent(error);
    await settle(id, {
      subject: content.subject.slice(0, 300),
      error: String(error).slice(0, 500),
      ...(final && { failedAt: sql`now()` }),
    });
    if (final) return;
    throw error;
  }
  await settle(id, { sentAt: sql`now()`, failedAt: null, error: null, subject: content.subject.slice(0, 300) });
}

async function unsentMail(id: string): Promise<Unsent | undefined> {
  const [mail] = await readAs("worker", (tx) =>
    tx
      .select({
        id: mails.id,
        kind: mails.kind,
        address: mails.address,
        locale: mails.locale,
        municipalityCode: mails.municipalityCode,
        municipality: sql<string>`coalesce(${municipalities.name}, '')`,
        invitationId: mails.invitationId,
        storyId: mails.storyId,
        conversationId: mails.conversationId,
        data: mails.data,
        own: sql<
          Exclude<Unsent["own"], undefined>
        >`(select jsonb_build_object('subject', t.subject, 'text', t.text, 'note', t.note) from mail_texts t
          where t.kind = ${mails.kind} and t.locale = ${mails.locale} order by t.number desc limit 1)`,
      })
      .from(mails)
      .leftJoin(municipalities, eq(municipalities.code, mails.municipalityCode))
      .where(and(eq(mails.id, id), isNull(mails.sentAt))),
  );
  return mail;
}

/** The secret for the link of an invitation, a sign-up, a subscription or a new address, made when it is mailed and kept only as a hash; null when that is closed. */
async function linkOf({ kind, invitationId, data }: Unsent) {
  const invites = kind === "invitation" || kind === "invitation_reminder";
  if (!invites && !data.signUp && !data.subscriber && !data.change) return "";
  const link = newSecret();
  const issue = invites
    ? sql`app.issue_invitation_link(${invitationId}::uuid, ${hash(link)})`
    : data.subscriber
      ? sql`app.issue_subscription_link(${data.subscriber}::uuid, ${hash(link)})`
      : data.change
        ? sql`app.issue_address_link(${data.change}::uuid, ${kind}, ${hash(link)})`
        : sql`app.issue_sign_up_link(${data.signUp}::uuid, ${hash(link)})`;
  const [issued] = await as("worker", (tx) => tx.execute<{ open: boolean }>(sql`select ${issue} as open`));
  return issued?.open ? link : null;
}

const settle = (id: string, how: Parameters<ReturnType<Writer["update"]>["set"]>[0]) =>
  as("worker", (tx) =>
    tx
      .update(mails)
      .set({ ...how, attempts: sql`${mails.attempts} + 1` })
      .where(eq(mails.id, id)),
  );

/** The mail server says that it will never take a mail to this address. */
const isPermanent = (error: unknown) => {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === "EENVELOPE" && responseCode >= 500;
};
