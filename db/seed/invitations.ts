import { eq } from "drizzle-orm";
import { grantReasons, grants, invitationItems, invitations, packageItems, packages } from "../schema";
import type { DemoAgreements } from "./agreements";
import type { Calendar } from "./calendar";
import { stand } from "./cases";
import { lastDecisionOf } from "./decisions";
import { presets, type Step, type Story, stories } from "./invited";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { happened, keyOf, type Writer } from "./writer";

type Row = typeof invitations.$inferInsert & { id: string };

/** Each invitation step by step, so that the log tells how it went; an accepted one opens what it carries. */
export async function writeInvitations(tx: Writer, calendar: Calendar, { next }: DemoAgreements) {
  for (const story of stories) {
    const row = await draft(tx, story, calendar);
    const steps = Object.entries(story.steps) as [Step, number][];
    for (const [step, days] of steps)
      await take(tx, { story, row, step, at: calendar.ago(days, hours[step]), next: next.id });
  }
  await tx.insert(packages).values(presets.map(({ name }) => ({ id: keyOf("package", name), name })));
  const chosen = presets.flatMap(({ name, items }) =>
    items.map((item) => ({ ...item, packageId: keyOf("package", name) })),
  );
  await tx.insert(packageItems).values(chosen);
}

/** The key of what a municipality got by that invitation. */
export const grantId = (address: string, place: number) => keyOf("grant", address, place);

/** The last day of what an invitation opens. */
export const lastDayOf = ({ municipality, until }: Story, calendar: Calendar) =>
  until === undefined ? lastDecisionOf(municipality, calendar) : calendar.dayAt(until);

const hours: Record<Step, string> = {
  submitted: "10.35",
  returned: "11.05",
  sent: "11.20",
  reminded: "06.00",
  undelivered: "06.00",
  accepted: "13.40",
  declined: "13.40",
  withdrawn: "14.10",
};

async function draft(tx: Writer, story: Story, calendar: Calendar): Promise<Row> {
  const { municipality, by, items = [], steps: _, until: __, created, ...words } = story;
  const row: Row = {
    ...words,
    id: keyOf("invitation", story.address),
    municipalityCode: codeOf(municipality),
    invitedBy: personId(by),
    fromOn: calendar.dayAt(-created),
    untilOn: lastDayOf(story, calendar),
    createdAt: calendar.ago(created, "09.50"),
    example: true,
  };
  await happened(tx, calendar.ago(created, "09.50"), row.invitedBy, () => tx.insert(invitations).values(row));
  if (items.length) await tx.insert(invitationItems).values(items.map((item) => ({ ...item, invitationId: row.id })));
  return row;
}

type Taken = { story: Story; row: Row; step: Step; at: Date; next: string };

async function take(tx: Writer, { story, row, step, at, next }: Taken) {
  const secretariat = personId(demo.secretariat);
  const guest = personId(row.address);
  const changes: Record<Step, [by: string | null, set: Partial<Row>]> = {
    submitted: [row.invitedBy, { submittedAt: at }],
    returned: [secretariat, { submittedAt: null, returnedAt: at, returnedWhy: returned, version: 2 }],
    sent: [sender(story), { ...sent(at), approvedBy: sender(story) }],
    reminded: [null, { reminders: 1 }],
    undelivered: [null, { reminders: 2 }],
    accepted: [guest, { acceptedAt: at, acceptedBy: guest }],
    declined: [null, { declinedAt: at }],
    withdrawn: [row.invitedBy, { withdrawnAt: at, withdrawnBy: row.invitedBy }],
  };
  const [by, set] = changes[step];
  await happened(tx, at, by, async () => {
    await tx.update(invitations).set(set).where(eq(invitations.id, row.id));
    if (step === "accepted") await open(tx, story, row, at);
    const standing = { sent: "invited", accepted: "guest" }[step as string] as "invited" | "guest" | undefined;
    if (standing && story.kind !== "colleague") await stand(tx, next, story.municipality, standing, at, "invitation");
  });
}

const returned = "Skriv en begrundelse, og brug en adresse, der hører til én person.";

/** The secretariat sends its own and the members' invitations; a guest brings in colleagues alone. */
const sender = ({ by, kind }: Story) =>
  personId(kind === "colleague" || by.endsWith("@kulturmetropolen.example") ? by : demo.secretariat);

const sent = (at: Date): Partial<Row> => ({
  submittedAt: at,
  approvedAt: at,
  sentAt: at,
  lastSentAt: at,
  expiresAt: new Date(at.getTime() + 30 * 86_400_000),
});

async function open(tx: Writer, { items = [], reason }: Story, row: Row, givenAt: Date) {
  if (items.length === 0) return;
  const { municipalityCode, fromOn, untilOn, invitedBy: givenBy, id: invitationId } = row;
  const common = { municipalityCode, fromOn, untilOn, givenBy, givenAt, invitationId, example: true };
  const opened = items.map((item, place) => ({ ...item, ...common, id: grantId(row.address, place) }));
  await tx.insert(grants).values(opened);
  if (!reason) return;
  const reasons = opened.map(({ id: grantId }) => ({ grantId, reason, writtenBy: givenBy, writtenAt: givenAt }));
  await tx.insert(grantReasons).values(reasons);
}
