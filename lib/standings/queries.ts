import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import type { Reader } from "@/db";
import { agreements, cases, interests, memberships, municipalities, people } from "@/db/schema";
import { daysBetween } from "@/lib/dates";
import {
  boardStanding,
  type Counts,
  isAtRisk,
  isOnTheWay,
  knownRates,
  riskSigns,
  yearlyFee,
} from "@/lib/standings/rules";
import { read } from "@/lib/viewer";

/** The nearest municipalities and all we have to do with, each with its standing, next step and signs. Two queries. */
export const board = cache(() =>
  read(async (tx) => {
    const [periods, rows] = await Promise.all([periodsOf(tx), municipalitiesOf(tx)]);
    const today = periods[0]?.today ?? "";
    const rates = knownRates(periods);
    const all = rows
      .map(({ counts, ...row }) => {
        const standing = boardStanding(row);
        const [feeNow, feeBefore] = [rates.now, rates.before].map((rate) => rate && yearlyFee(rate, counts ?? {}));
        const signs = row.running === "member" ? riskSigns({ today, feeNow, feeBefore, ...row }) : [];
        return {
          ...row,
          standing,
          signs,
          atRisk: isAtRisk(standing, signs),
          idleDays: row.movedAt && daysBetween(row.movedAt, today),
          answerDays: answerDays(row.interestAt, row.invitedAt ?? (isOnTheWay(standing) ? today : null)),
        };
      })
      .filter((row) => row.column !== null || row.standing !== "unaware");
    return { today, running: periods.find((one) => one.running), next: periods.find((one) => one.next), rows: all };
  }),
);

const answerDays = (from: Date | null, to: Date | string | null) => (from && to ? daysBetween(from, to) : null);

export type Board = Awaited<ReturnType<typeof board>>;
export type BoardRow = Board["rows"][number];

const periodsOf = (tx: Reader) =>
  tx
    .select({
      name: agreements.name,
      startsOn: agreements.startsOn,
      rateOre: agreements.rateOre,
      populationDate: agreements.populationDate,
      running: sql<boolean>`${agreements.id} = app.running_agreement()`,
      next: sql<boolean>`${agreements.id} = app.next_agreement()`,
      today: sql<string>`app.today()`,
    })
    .from(agreements);

const running = alias(memberships, "running");
const next = alias(memberships, "next");
const code = municipalities.code;

const moment = (query: SQL) => query.mapWith(interests.arrivedAt) as SQL<Date | null>;

/** Interest counts from the first one that was not held back; the answer is the first invitation after it. */
const interestAt = moment(sql`(select min(i.arrived_at) from interests i
  where i.municipality_code = ${code} and i.held_at is null)`);

const municipalitiesOf = (tx: Reader) =>
  tx
    .select({
      code,
      name: municipalities.name,
      short: municipalities.short,
      column: municipalities.tileColumn,
      row: municipalities.tileRow,
      running: running.standing,
      next: next.standing,
      memberBefore: sql<boolean>`exists (select from memberships b join agreements a on a.id = b.agreement_id
        where b.municipality_code = ${code} and b.standing = 'member' and a.ends_on < app.today())`,
      nextStep: cases.nextStep,
      nextStepOn: cases.nextStepOn,
      responsible: people.name,
      movedAt: cases.movedAt,
      decidesOn: sql<string | null>`(select min(d.decides_on) from decision_steps d
        where d.municipality_code = ${code} and d.outcome is null and d.agreement_id = app.next_agreement())`,
      heldOn: sql<string | null>`(select max(a.starts_on) from activity_shares a
        where a.municipality_code = ${code} and a.held and ${running.standing} = 'member')`,
      interestAt,
      invitedAt: moment(sql`(select min(v.sent_at) from invitations v
        where v.municipality_code = ${code} and v.kind = 'guest' and v.sent_at >= ${interestAt})`),
      counts: sql<Counts | null>`(select jsonb_object_agg(p.counted_on, p.inhabitants) from populations p
        where p.municipality_code = ${code} and ${running.standing} = 'member')`,
    })
    .from(municipalities)
    .leftJoin(running, and(eq(running.municipalityCode, code), eq(running.agreementId, sql`app.running_agreement()`)))
    .leftJoin(next, and(eq(next.municipalityCode, code), eq(next.agreementId, sql`app.next_agreement()`)))
    .leftJoin(cases, eq(cases.municipalityCode, code))
    .leftJoin(people, eq(people.id, cases.responsibleId))
    .orderBy(asc(municipalities.name));
