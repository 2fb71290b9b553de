import { eq, sql } from "drizzle-orm";
import { committeeMeetings, committees, statuses, statusRequests, statusTreatments } from "../schema";
import type { Calendar } from "./calendar";
import { codeOf } from "./municipalities";
import { personId, rowOf } from "./people";
import { happened, keyOf, type Writer } from "./writer";

type Told = { town: string; quote: string; ago: number; treated: boolean };

const told: Told[] = [
  {
    town: "Rødovre",
    quote:
      "Siden august har Rødovres borgere haft glæde af ni aktiviteter i Kulturmetropolen. Koret på plejehjemmet er nu så stort, at aftensmaden må vente.",
    ago: 12,
    treated: false,
  },
  {
    town: "Albertslund",
    quote:
      "Siden august har Albertslunds unge selv bestemt, hvad 40.000 kr. skulle bruges til. De valgte et studie og en sang om den sidste bus.",
    ago: 30,
    treated: true,
  },
];

/** Two published statuses; a politician waits for one that tells of the choir. */
export async function writeStatuses(tx: Writer, { ago, dayAt }: Calendar) {
  const secretary = personId("ellen.brandstrup@kulturmetropolen.example");
  for (const { town, quote, ago: days, treated } of told) {
    const [code, at] = [codeOf(town), ago(days)];
    const sentence = { text: quote, source: { kind: "activities" } };
    const row = {
      ...{ quote, post: quote, body: quote, draft: { quote: [sentence], post: [sentence], body: [sentence] } },
      ...{ municipalityCode: code, fromOn: dayAt(-days - 90), untilOn: dayAt(-days), createdAt: at, example: true },
      ...{ id: keyOf("status", town), editedBy: secretary, approvedAt: at, approvedBy: secretary },
      publishedAt: at,
    };
    const asked = { sentAt: ago(days - 1), proposedAt: ago(days - 2) };
    const settled = { agendaOn: dayAt(-days + 9), treatedAt: ago(days - 10), outcome: "noted" as const };
    const way = { ...asked, ...(treated && settled), statusId: row.id, municipalityCode: code, example: true };
    await happened(tx, at, secretary, async () => {
      await tx.insert(statuses).values(row);
      await tx.insert(statusTreatments).values(way);
    });
  }
  const [meeting] = await tx
    .select({ id: committeeMeetings.id, onDay: committeeMeetings.onDay })
    .from(committeeMeetings)
    .innerJoin(committees, eq(committees.id, committeeMeetings.committeeId))
    .where(sql`${committees.municipalityCode} = ${codeOf("Rødovre")} and ${committeeMeetings.onDay} > ${dayAt(0)}`)
    .orderBy(committeeMeetings.onDay)
    .limit(1);
  if (!meeting) return;
  const asker = personId(rowOf("kmk:", "Rødovre").address);
  const quote =
    "I november har Rødovres borgere haft glæde af fire aktiviteter i Kulturmetropolen. Den næste er Kor for livet i december.";
  const sentence = { text: quote, source: { kind: "activities" } };
  const id = keyOf("status", "Rødovre", "asked");
  await happened(tx, ago(1), asker, async () => {
    await tx.insert(statuses).values({
      ...{ id, quote, post: quote, body: quote, draft: { quote: [sentence], post: [sentence], body: [sentence] } },
      ...{
        municipalityCode: codeOf("Rødovre"),
        meetingId: meeting.id,
        fromOn: dayAt(-11),
        untilOn: dayAt(-1),
        createdAt: ago(1),
      },
      example: true,
    });
    await tx.insert(statusRequests).values({
      ...{
        statusId: id,
        municipalityCode: codeOf("Rødovre"),
        personId: asker,
        neededOn: meeting.onDay,
        askedAt: ago(1),
      },
      wish: "Må gerne nævne koret. Udvalget skal tale om plejehjemmene den dag.",
      example: true,
    });
  });
}
