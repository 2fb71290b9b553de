import { eq, sql } from "drizzle-orm";
import { caseNotes, cases, memberships } from "../schema";
import type { DemoAgreements } from "./agreements";
import type { Calendar } from "./calendar";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { readTable } from "./table";
import { happened, keyOf, type Writer } from "./writer";

export type Standing = (typeof memberships.$inferInsert)["standing"];

type Column = "municipality" | "opened" | "moved" | "due" | "responsible" | "nextStep";
type NoteColumn = "municipality" | "days" | "by" | "body";

const helpers = { ellen: demo.secretariat, nanna: "nanna.vesterskov@kulturmetropolen.example" };
const who = (name: string) => personId(helpers[name as keyof typeof helpers]);

/** Opens a municipality's case; an open one stays as it is. */
export const openCase = (tx: Writer, municipality: string, openedAt: Date) =>
  tx
    .insert(cases)
    .values({ municipalityCode: codeOf(municipality), openedAt, example: true })
    .onConflictDoNothing();

/** Where a municipality stands towards an agreement from that moment on. */
export async function stand(
  tx: Writer,
  next: string,
  municipality: string,
  standing: Standing,
  since: Date,
  source: string,
) {
  const row = { agreementId: next, municipalityCode: codeOf(municipality), standing, since, source };
  const target = [memberships.agreementId, memberships.municipalityCode];
  const isNew = sql`${memberships.standing} <> excluded.standing`;
  await tx
    .insert(memberships)
    .values(row)
    .onConflictDoUpdate({ target, set: { standing, since, source }, setWhere: isNew });
}

const decided: [municipality: string, standing: Standing, days: number, source: string][] = [
  ["Albertslund", "committed", 41, "Kommunalbestyrelsen har sagt ja"],
  ["Ishøj", "committed", 34, "Byrådet har sagt ja"],
  ["Hvidovre", "deciding", 45, "Sagen er sat på udvalgets dagsorden"],
  ["Lyngby-Taarbæk", "deciding", 38, "Forvaltningen skriver sagen til udvalget"],
  ["Holbæk", "interested", 14, "Kulturchefen er fratrådt, og adgangen er lukket. De vender tilbage"],
  ["Gentofte", "declined", 120, "De vil bruge pengene lokalt"],
  ["Dragør", "declined", 94, "Udvalget sagde nej"],
  ["Frederikssund", "left", 260, "Var med i 2016-19 og trådte ud"],
];

/** What was decided, what is noted, and what comes next in each case. */
export async function writeCases(tx: Writer, { ago, dayAt }: Calendar, { next }: DemoAgreements) {
  const rows = readTable<Column>("cases.csv");
  for (const { municipality, opened } of rows) {
    const openedAt = ago(Number(opened), "09.10");
    await happened(tx, openedAt, who("ellen"), () => openCase(tx, municipality, openedAt));
  }
  for (const [municipality, standing, days, source] of decided)
    await happened(tx, ago(days, "14.20"), who("ellen"), () =>
      stand(tx, next.id, municipality, standing, ago(days, "14.20"), source),
    );
  for (const note of readTable<NoteColumn>("notes.csv")) await writeNote(tx, note, ago(Number(note.days), "15.05"));
  for (const row of rows) {
    const movedAt = ago(Number(row.moved), "15.30");
    const step = { nextStep: row.nextStep, nextStepOn: row.due ? dayAt(Number(row.due)) : null, movedAt };
    await happened(tx, movedAt, who(row.responsible), () =>
      tx
        .update(cases)
        .set({ ...step, responsibleId: who(row.responsible), changedBy: who(row.responsible), version: 2 })
        .where(eq(cases.municipalityCode, codeOf(row.municipality))),
    );
  }
}

const writeNote = (tx: Writer, { municipality, days, by, body }: Record<NoteColumn, string>, writtenAt: Date) =>
  happened(tx, writtenAt, who(by), () =>
    tx.insert(caseNotes).values({
      id: keyOf("note", municipality, days),
      municipalityCode: codeOf(municipality),
      body,
      writtenBy: who(by),
      writtenAt,
      example: true,
    }),
  );
