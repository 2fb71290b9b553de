import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Step } from "@/lib/decisions/rules";
import { type Ground, type Preparation, prepare } from "@/lib/preparations/rules";
import { list } from "@/lib/sql";
import type { Standing } from "@/lib/standings/rules";
import { read } from "@/lib/viewer";

type Row = Omit<Ground, "steps" | "settled"> & {
  code: string;
  name: string;
  next: Standing | null;
  agreement: string;
  steps: Step[];
  /** The bodies as the portal knows them, for steps that nobody has entered. */
  bodyNames: { body: Step["body"]; name: string }[];
  /** Who may be asked to see to something: the secretariat, and the municipality's own people. */
  people: { id: string; name: string }[];
};

export type Plan = Omit<Row, "said" | "seen"> & { preparations: Preparation[] };

/** The first step that is known. */
const first = sql`(select min(d.decides_on) from decision_steps d where d.municipality_code = m.code and d.agreement_id = app.next_agreement())`;
const inTown = (moment: ReturnType<typeof sql>) => sql`(${moment} at time zone 'Europe/Copenhagen')::date::text`;

/** What the portal has seen happen with a municipality, each by its day. */
const seen = sql`jsonb_build_object(
  'access', (select ${inTown(sql`min(g.given_at)`)} from grants g where g.municipality_code = m.code),
  'visit', app.visit_done(m.code)::text,
  'status', (select ${inTown(sql`max(s.approved_at)`)} from statuses s where s.municipality_code = m.code and s.withdrawn_at is null),
  'item', (select max(coalesce(t.agenda_on::text, ${inTown(sql`t.proposed_at`)})) from status_treatments t
    where t.municipality_code = m.code and t.outcome is distinct from 'dropped'),
  'letter', (select max(c.given_on)::text from commitments c where c.municipality_code = m.code
    and c.agreement_id = app.next_agreement() and c.kind = 'letter' and c.withdrawn_at is null))`;

const plan = sql`select m.code, m.name, app.today()::text as today, n.standing as next,
  (select name from agreements where id = app.next_agreement()) as agreement,
  coalesce(r.standing = 'member', false) as member,
  ${list(sql`select id, body, body_name as "bodyName", decides_on::text as "decidesOn", estimated, outcome, votes_for as "votesFor",
    votes_against as "votesAgainst", votes_abstained as "votesAbstained", source, version from decision_steps
    where municipality_code = m.code and agreement_id = app.next_agreement() order by decides_on, body`)} as steps,
  coalesce((select paper_days from committees where municipality_code = m.code and body = 'committee'), 8) as "paperDays",
  (select max(k.on_day)::text from committee_meetings k join committees c on c.id = k.committee_id where c.municipality_code = m.code
    and c.body = 'committee' and k.cancelled_at is null and k.on_day < ${first}) as "meetingBefore",
  ${seen} as seen,
  ${list(sql`select p.kind, p.responsible_id as "responsibleId", h.name as responsible, p.due_on::text as "dueOn", p.done_on::text as "doneOn",
    p.skipped_why as "skippedWhy", p.version from preparations p left join people h on h.id = p.responsible_id
    where p.municipality_code = m.code and p.agreement_id = app.next_agreement()`)} as said,
  ${list(sql`select body, name from committees where municipality_code = m.code`)} as "bodyNames",
  ${list(sql`select p.id, p.name from people p where p.deactivated_at is null and (p.municipality_code = m.code or exists (select from seats s
    where s.person_id = p.id and s.forum = 'secretariat' and app.today() between s.from_on and coalesce(s.until_on, 'infinity'))) order by p.name`)} as people
  from municipalities m
    left join memberships r on r.municipality_code = m.code and r.agreement_id = app.running_agreement()
    left join memberships n on n.municipality_code = m.code and n.agreement_id = app.next_agreement()`;

const planOf = ({ said, seen: happened, ...row }: Row): Plan => {
  const settled = row.next === "committed" || row.next === "declined";
  return { ...row, preparations: prepare({ ...row, said, seen: happened, settled }) };
};

/** The decision plan of one municipality, with what must come before it. One query. */
export const planFor = cache(async (code: string) => {
  const [found] = await read((tx) => tx.execute<Row>(sql`${plan} where m.code = ${code}`));
  return found && planOf(found);
});

/**
 * The plans of every municipality that decides: members, guests, who is on the way, and whoever has a step in the calendar;
 * none that is no more. One query.
 */
export const allPlans = cache(async () => {
  const rows = await read((tx) =>
    tx.execute<Row>(sql`${plan} where (m.ended_on is null or m.ended_on > app.today())
      and (r.standing = 'member' or n.standing in ('invited', 'guest', 'deciding', 'committed') or ${first} is not null) order by m.name`),
  );
  return rows.map(planOf);
});
