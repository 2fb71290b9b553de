import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import type { Reader } from "@/db";
import { agreements, cases, interests, memberships, municipalities, people } from "@/db/schema";
import { daysBetween } from "@/lib/dates";
import { type Counts, countedNear, feeBy, knownRates } from "@/lib/fees/rules";
import { boardStanding, isAtRisk, isOnTheWay, riskSigns, type Vote } from "@/lib/standings/rules";
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
        const [feeNow, feeBefore] = [feeBy(rates.now, counts), feeBy(rates.before, counts)];
        const ground = { today, feeNow, feeBefore, ...row };
        const signs = row.running === "member" ? riskSigns(ground) : [];
        return {
          ...row,
          inhabitants: countedNear(counts, rates.now?.countedOn ?? today),
          standing,
          signs,
          atRisk: isAtRisk(standing, signs),
          idleDays: row.movedAt && daysBetween(row.movedAt, today),
          answerDays: answerDays(row.interestAt, row.invitedAt ?? (isOnTheWay(standing) ? today : null)),
        };
      })
      .filter((row) => row.column !== null || row.standing !== "unaware");
    const [running, next] = [periods.find((one) => one.running), periods.find((one) => one.next)];
    return { today, running, next, rate: rates.now, rows: all };
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

/** The next step of its decision on the coming agreement that is still to be taken. */
const openStep = (column: SQL) => sql`(select ${column} from decision_steps d where d.municipality_code = ${code}
  and d.agreement_id = app.next_agreement() and (d.outcome is null or d.outcome = 'postponed' and d.decides_on >= app.today()) order by d.decides_on limit 1)`;

const said = (outcome: "yes" | "no") => sql<boolean>`exists (select from decision_steps d
  where d.municipality_code = ${code} and d.agreement_id = app.next_agreement() and d.outcome = ${outcome})`;

/** The vote of its decision in which most were against. */
const vote = sql<Vote | null>`(select jsonb_build_object('bodyName', d.body_name, 'on', d.decides_on, 'votesFor', d.votes_for,
  'votesAgainst', d.votes_against, 'votesAbstained', d.votes_abstained) from decision_steps d
  where d.municipality_code = ${code} and d.agreement_id = app.next_agreement() and d.votes_for is not null
  order by d.votes_against::numeric / nullif(d.votes_for + d.votes_against + d.votes_abstained, 0) desc nulls last limit 1)`;

/** Nobody of it sits among the culture heads; the day until which somebody did. */
const emptySeat = sql<{
  since: string | null;
} | null>`(select jsonb_build_object('since', max(s.until_on) filter (where s.until_on < app.today()))
  from seats s join people p on p.id = s.person_id where p.municipality_code = ${code} and s.forum = 'kmk' and s.title <> 'observer' having count(*) filter (
    where p.deactivated_at is null and app.today() between s.from_on and coalesce(s.until_on, 'infinity')) = 0)`;

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
      decidesOn: openStep(sql`d.decides_on`).mapWith(String) as SQL<string | null>,
      decidesAbout: openStep(sql`d.estimated`).mapWith(Boolean) as SQL<boolean | null>,
      vote,
      emptySeat,
      /** A body has said yes to the coming agreement, or one has said no. */
      saidYes: said("yes"),
      saidNo: said("no"),
      /** The newest word of the secretariat on it as a member that may leave. */
      riskNote: sql<{
        body: string;
        by: string;
        at: string;
      } | null>`(select jsonb_build_object('body', r.body, 'by', p.name, 'at', r.written_at)
        from risk_notes r join people p on p.id = r.written_by where r.municipality_code = ${code} order by r.written_at desc limit 1)`,
      letterOn: sql<string | null>`(select max(c.given_on) from commitments c where c.municipality_code = ${code}
        and c.agreement_id = app.next_agreement() and c.kind = 'letter' and c.withdrawn_at is null)`,
      itemOn: sql<string | null>`(select max(t.agenda_on) from status_treatments t where t.municipality_code = ${code}
        and t.agenda_on <= app.today() and t.outcome is distinct from 'dropped')`,
      heldOn: sql<string | null>`(select max(a.starts_on) from activity_shares a
        where a.municipality_code = ${code} and a.held and ${running.standing} = 'member')`,
      interestAt,
      invitedAt: moment(sql`(select min(v.sent_at) from invitations v
        where v.municipality_code = ${code} and v.kind = 'guest' and v.sent_at >= ${interestAt})`),
      counts: sql<Counts>`(select coalesce(jsonb_object_agg(p.counted_on, p.inhabitants), '{}') from populations p
        where p.municipality_code = ${code})`,
    })
    .from(municipalities)
    .leftJoin(running, and(eq(running.municipalityCode, code), eq(running.agreementId, sql`app.running_agreement()`)))
    .leftJoin(next, and(eq(next.municipalityCode, code), eq(next.agreementId, sql`app.next_agreement()`)))
    .leftJoin(cases, eq(cases.municipalityCode, code))
    .leftJoin(people, eq(people.id, cases.responsibleId))
    .where(sql`${municipalities.endedOn} is null or ${municipalities.endedOn} > app.today()`)
    .orderBy(asc(municipalities.name));
