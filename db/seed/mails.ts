import { mails } from "../schema";
import type { Calendar } from "./calendar";
import { rows as interests } from "./interests";
import { lastDayOf } from "./invitations";
import { type Story, stories } from "./invited";
import { codeOf } from "./municipalities";
import { nameOf } from "./people";
import { keyOf, type Writer } from "./writer";

type Mail = typeof mails.$inferInsert;

/** The mails that went out on the way, and one that never arrived. Nothing is queued: they are history. */
export async function writeMails(tx: Writer, calendar: Calendar) {
  const received = interests.filter(({ address, held }) => address && !held);
  await tx.insert(mails).values([
    ...received.map(({ municipality, address, name, days }): Mail => {
      const subject = "Tak for jeres interesse i Kulturmetropolen";
      const about = { municipalityCode: codeOf(municipality), data: { name }, subject };
      return { ...about, kind: "interest_received", address, ...gone(calendar.ago(Number(days), "09.11")) };
    }),
    ...stories.flatMap((story) => mailsOf(story, calendar)),
  ]);
}

function mailsOf(story: Story, calendar: Calendar): Mail[] {
  const { municipality, address, by, kind = "guest", name, steps } = story;
  const { sent, reminded, accepted, undelivered } = steps;
  const data = { name, inviter: nameOf(by), until: lastDayOf(story, calendar), kind };
  const about = { municipalityCode: codeOf(municipality), invitationId: keyOf("invitation", address), data };
  const mail = (what: keyof typeof subjects, to: string, days: number | undefined, how = gone): Mail[] =>
    days === undefined
      ? []
      : [{ ...about, kind: what, address: to, subject: subjects[what](story), ...how(calendar.ago(days, "14.05")) }];
  return [
    ...mail("invitation", address, sent),
    ...mail("invitation_reminder", address, reminded),
    ...mail("invitation_reminder", address, undelivered, refused),
    ...mail("invitation_accepted", by, accepted),
  ];
}

/** As the mails of these kinds are called. */
const subjects = {
  invitation: ({ municipality, kind, by }: Story) =>
    kind === "colleague"
      ? `${nameOf(by)} vil have dig med i Kulturmetropolen`
      : `${municipality} er inviteret indenfor i Kulturmetropolen`,
  invitation_reminder: ({ municipality }: Story) => `Påmindelse: Kulturmetropolen venter på svar fra ${municipality}`,
  invitation_accepted: ({ name, municipality }: Story) => `${name} fra ${municipality} har sagt ja`,
};

const gone = (at: Date): Partial<Mail> => ({ queuedAt: at, sentAt: at, attempts: 1 });

const refused = (queuedAt: Date): Partial<Mail> => ({
  queuedAt,
  attempts: 5,
  failedAt: new Date(queuedAt.getTime() + 31 * 60_000),
  error: "550 5.1.1 Mailbox unavailable",
});
