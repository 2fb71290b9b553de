import { eq } from "drizzle-orm";
import { decisionSteps } from "../schema";
import type { DemoAgreements } from "./agreements";
import { type Calendar, moment, type Weekday } from "./calendar";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { readTable } from "./table";
import { happened, keyOf, type Writer } from "./writer";

type Column =
  | "municipality"
  | "committee"
  | "weekday"
  | "finance"
  | "council"
  | "councilWeekday"
  | "outcomes"
  | "committeeName"
  | "councilName"
  | "namesFrom"
  | "votes"
  | "estimated";
type Row = Record<Column, string>;
type Step = typeof decisionSteps.$inferInsert & { id: string };

const rows = readTable<Column>("decisions.csv");

/** The way of the next agreement through each town hall: invented dates, real names of bodies where they are known. */
export async function writeDecisions(tx: Writer, calendar: Calendar, { next }: DemoAgreements) {
  const steps = rows.flatMap((row) => stepsOf(row, calendar, next.id));
  const planned = steps.map((step) => ({ ...step, ...votesOf(""), outcome: null }));
  const secretariat = personId(demo.secretariat);
  await happened(tx, calendar.ago(120), secretariat, () => tx.insert(decisionSteps).values(planned));
  for (const { id, decidesOn, ...step } of steps.filter((one) => one.outcome)) {
    const { outcome, votesFor, votesAgainst, votesAbstained } = step;
    await happened(tx, moment(decidesOn, "20.30"), secretariat, () =>
      tx
        .update(decisionSteps)
        .set({ outcome, votesFor, votesAgainst, votesAbstained, version: 2 })
        .where(eq(decisionSteps.id, id)),
    );
  }
}

/** The day of a municipality's last decision step: what is opened for it ends then. */
export function lastDecisionOf(municipality: string, calendar: Calendar): string {
  const row = rows.find((one) => one.municipality === municipality);
  const last = row && stepsOf(row, calendar, "").at(-1);
  if (!last) throw new Error(`${municipality} decides nothing`);
  return last.decidesOn;
}

function stepsOf(row: Row, calendar: Calendar, agreementId: string): Step[] {
  const outcomes = row.outcomes.split(" ").filter(Boolean) as NonNullable<Step["outcome"]>[];
  const source = row.namesFrom ? `Eksempel: opdigtet dato. Navn fra ${row.namesFrom}` : "Eksempel: opdigtet dato";
  const chain = [
    { body: "committee", bodyName: row.committeeName, days: row.committee, weekday: row.weekday },
    { body: "finance", bodyName: "Økonomiudvalget", days: row.finance, weekday: "3" },
    { body: "council", bodyName: row.councilName, days: row.council, weekday: row.councilWeekday },
  ] as const;
  const bodies = chain.filter(({ days }) => days !== "");
  const dates = datesOf(bodies, outcomes.length, calendar);
  return bodies.map(({ body, bodyName }, place) => ({
    id: keyOf("decision step", row.municipality, body),
    agreementId,
    municipalityCode: codeOf(row.municipality),
    body,
    bodyName,
    decidesOn: dates[place]!,
    outcome: outcomes[place] ?? null,
    ...votesOf(row.votes.split(" ")[place] ?? ""),
    estimated: row.estimated.split(" ").includes(body),
    source,
    example: true,
  }));
}

/** "16/0/5": for, against, abstained; nothing where nobody told. */
function votesOf(told: string) {
  const [votesFor = null, votesAgainst = null, votesAbstained = null] = told.split("/").filter(Boolean).map(Number);
  return { votesFor, votesAgainst, votesAbstained };
}

/** What is over is counted back from the newest step, what is to come forward from the next: the chain keeps its order. */
function datesOf(bodies: readonly { days: string; weekday: string }[], over: number, { weekday }: Calendar) {
  const dates: string[] = [];
  const place = (at: number, neighbour: number) => {
    const [body, beside, from] = [bodies[at], bodies[neighbour], dates[neighbour]];
    const days = Number(body?.days) - (from ? Number(beside?.days) : 0);
    dates[at] = weekday(days, Number(body?.weekday) as Weekday, from);
  };
  for (let at = over - 1; at >= 0; at--) place(at, at + 1);
  for (let at = over; at < bodies.length; at++) place(at, at === over ? -1 : at - 1);
  return dates;
}
