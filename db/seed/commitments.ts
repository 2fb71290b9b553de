import { commitments, milestones, preparations, riskNotes } from "../schema";
import type { DemoAgreements } from "./agreements";
import { type Calendar, moment } from "./calendar";
import { lastDecisionOf } from "./decisions";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { happened, keyOf, type Writer } from "./writer";

const nanna = personId("nanna.vesterskov@kulturmetropolen.example");
const ellen = personId(demo.secretariat);

type Given = typeof commitments.$inferInsert & { days?: number };
/** `due` and `done` in days from today. */
type Prepared = Omit<typeof preparations.$inferInsert, "agreementId" | "municipalityCode" | "dueOn" | "doneOn"> & {
  due?: number;
  done?: number;
};

const told = (votesFor: number, votesAgainst: number, votesAbstained: number) => ({
  votesFor,
  votesAgainst,
  votesAbstained,
});

/** What was promised so far; a letter so many days ago, a commitment on the day of the last decision. */
const given: [municipality: string, Omit<Given, "agreementId" | "municipalityCode" | "givenOn">][] = [
  ["Albertslund", { kind: "letter", days: 96, body: "Borgmesteren", note: "Brev til formandskabet" }],
  ["Albertslund", { kind: "commitment", body: "Kommunalbestyrelsen", ...told(21, 0, 0) }],
  ["Ishøj", { kind: "commitment", body: "Byrådet", ...told(17, 2, 0) }],
  ["Rødovre", { kind: "letter", days: 20, body: "Kultur- og Fritidsudvalget", note: "Udvalget vil anbefale aftalen" }],
];

/** What people said of what must happen before: the rest the portal reads itself. */
const prepared: [municipality: string, Prepared][] = [
  ["Hvidovre", { kind: "visit", responsibleId: ellen, due: 8 }],
  ["Hvidovre", { kind: "letter", responsibleId: nanna, due: -3 }],
  ["Lyngby-Taarbæk", { kind: "visit", responsibleId: ellen }],
  ["Lyngby-Taarbæk", { kind: "status", responsibleId: nanna, due: -6 }],
  ["Herlev", { kind: "visit", responsibleId: nanna }],
  ["Roskilde", { kind: "visit", skippedWhy: "De er selv værter for et besøg i samme måned" }],
  ["Rødovre", { kind: "visit", responsibleId: nanna, done: -30 }],
  ["Køge", { kind: "item", responsibleId: ellen }],
];

/** What the whole agreement waits for, in days from today. */
const awaited: { days: number; title: string; done?: boolean; estimated?: boolean; note?: string }[] = [
  { days: -140, title: "Formandskabet vedtager tidsplanen", done: true },
  { days: -52, title: "Staten melder rammen for nye kulturaftaler ud", done: true },
  { days: 83, title: "Udkast til aftaletekst sendt til kommunerne", note: "KMK læser det først" },
  { days: 214, title: "Alle kommuner har svaret" },
  { days: 262, title: "Forhandling med Kulturministeriet", estimated: true },
  { days: 331, title: "Aftalen underskrives", estimated: true, note: "Staten fastsætter dagen" },
];

const worries: [municipality: string, days: number, body: string][] = [
  ["Køge", 25, "Kulturchefen siger, at udvalget er i tvivl om, hvad de får for pengene. Regnskabet må med til mødet."],
];

/** The way to a yes: promises, what comes before the decisions, the agreement's milestones and what worries the secretariat. */
export async function writeCommitments(tx: Writer, calendar: Calendar, { next }: DemoAgreements) {
  for (const [municipality, { days, ...one }] of given) {
    const givenOn = one.kind === "commitment" ? lastDecisionOf(municipality, calendar) : calendar.dayAt(-(days ?? 0));
    const where = { agreementId: next.id, municipalityCode: codeOf(municipality), givenOn };
    const id = keyOf("commitment", municipality, one.kind);
    const recorded = { recordedBy: ellen, recordedAt: moment(where.givenOn, "21.00"), example: true };
    await happened(tx, recorded.recordedAt, ellen, () =>
      tx.insert(commitments).values({ id, ...one, ...where, ...recorded }),
    );
  }
  await happened(tx, calendar.ago(60), ellen, async () => {
    const dayOf = (days: number | undefined) => (days === undefined ? null : calendar.dayAt(days));
    const rows = prepared.map(([municipality, { due, done, ...one }]) => ({
      ...{ ...one, agreementId: next.id, municipalityCode: codeOf(municipality), example: true },
      ...{ dueOn: dayOf(due), doneOn: dayOf(done) },
    }));
    await tx.insert(preparations).values(rows);
    await tx.insert(milestones).values(
      awaited.map(({ days, done, ...one }) => ({
        ...{
          ...one,
          id: keyOf("milestone", one.title),
          agreementId: next.id,
          onDay: calendar.dayAt(days),
          example: true,
        },
        doneOn: done ? calendar.dayAt(days) : null,
      })),
    );
  });
  await tx.insert(riskNotes).values(
    worries.map(([municipality, days, body]) => ({
      ...{ id: keyOf("risk note", municipality), municipalityCode: codeOf(municipality), body, example: true },
      ...{ writtenBy: nanna, writtenAt: calendar.ago(days, "16.20") },
    })),
  );
}
