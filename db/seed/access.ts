import { eq, inArray } from "drizzle-orm";
import { accessRequests, grantReasons, grantReviews, grants } from "../schema";
import type { Calendar } from "./calendar";
import { conferenceId } from "./conferences";
import { lastDecisionOf } from "./decisions";
import { grantId } from "./invitations";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { happened, keyOf, type Writer } from "./writer";

const ellen = personId(demo.secretariat);
const hvidovre = "kirstine.holmegrav@hvidovre.example";

/** What happened to access after the invitations: taken back, reviewed, asked for and answered. */
export async function writeAccess(tx: Writer, calendar: Calendar) {
  const { ago } = calendar;
  await revoke(tx, ago(14, "14.20"));
  const looked = [0, 1, 2].map((place) => grantId(hvidovre, place));
  await happened(tx, ago(20), ellen, () =>
    tx.insert(grantReviews).values(looked.map((grantId) => ({ grantId, reviewedBy: ellen, reviewedAt: ago(20) }))),
  );
  for (const asked of requests) await ask(tx, asked, calendar);
  await openMore(tx, calendar);
}

async function revoke(tx: Writer, revokedAt: Date) {
  const ended = [0, 1].map((place) => grantId(demo.revokedGuest, place));
  await happened(tx, revokedAt, ellen, async () => {
    await tx.update(grants).set({ revokedAt, revokedBy: ellen }).where(inArray(grants.id, ended));
    const reason = "Kulturchefen er fratrådt. Aftalt med kommunen.";
    const reasons = ended.map((grantId) => ({ grantId, reason, writtenBy: ellen, writtenAt: revokedAt }));
    await tx.insert(grantReasons).values(reasons);
  });
}

type Asked = { municipality: string; by: string; days: number; wish: string; answer?: Answer };
type Answer = { days: number; outcome: "granted" | "refused"; answer: string };

const requests: Asked[] = [
  {
    municipality: "Egedal",
    by: demo.guest,
    days: 2,
    wish: "Må vi se tallene for unges brug af musiksteder, før vi holder møde med musikskolen?",
  },
  {
    municipality: "Hvidovre",
    by: hvidovre,
    days: 60,
    wish: "Vi vil gerne med til konferencen om kultur på recept.",
    answer: { days: 58, outcome: "granted", answer: "Meget gerne. I har to pladser." },
  },
  {
    municipality: "Gribskov",
    by: demo.otherGuest,
    days: 40,
    wish: "Kan vi få udkastet til aftaletekst?",
    answer: { days: 38, outcome: "refused", answer: "Udkastet er kun for medlemmer, til KMP har sendt det ud." },
  },
];

async function ask(tx: Writer, { municipality, by, days, wish, answer }: Asked, { ago }: Calendar) {
  const id = keyOf("request", municipality, days);
  const personIs = personId(by);
  const row = {
    id,
    municipalityCode: codeOf(municipality),
    personId: personIs,
    wish,
    askedAt: ago(days),
    example: true,
  };
  await happened(tx, ago(days), personIs, () => tx.insert(accessRequests).values(row));
  if (!answer) return;
  const answeredAt = ago(answer.days);
  const set = { outcome: answer.outcome, answer: answer.answer, answeredAt, answeredBy: ellen };
  await happened(tx, answeredAt, ellen, () => tx.update(accessRequests).set(set).where(eq(accessRequests.id, id)));
}

/** What the answer to Hvidovre promised: a grant without an invitation. */
async function openMore(tx: Writer, calendar: Calendar) {
  const given = { givenBy: ellen, givenAt: calendar.ago(58) };
  await happened(tx, given.givenAt, ellen, () =>
    tx.insert(grants).values({
      ...given,
      id: grantId(hvidovre, 3),
      municipalityCode: codeOf("Hvidovre"),
      kind: "conference",
      subjectId: conferenceId("health"),
      fromOn: calendar.dayAt(-58),
      untilOn: lastDecisionOf("Hvidovre", calendar),
      example: true,
    }),
  );
}
