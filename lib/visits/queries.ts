import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { uuid } from "@/lib/input";
import type { Cost } from "@/lib/matching/rules";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";
import type { VisitPlan, VisitState } from "@/lib/visits/rules";

export type Companion = {
  id: string;
  name: string;
  title: string;
  municipality: string;
  party: string;
  accepted: boolean;
};

export type ListedVisit = {
  id: string;
  kind: "wish" | "offer";
  code: string;
  host: string;
  state: VisitState;
  /** "2026-11-25", or nothing while no day is chosen. */
  on: string | null;
  /** ISO moments of the slot that is agreed. */
  startsAt: string | null;
  endsAt: string | null;
  wishedAt: string;
  flagged: boolean;
  people: number;
  company: Companion[];
  /** The viewer is asked or going. */
  mine: boolean;
  /** It is to the viewer's municipality. */
  ours: boolean;
  /** The viewer is asked and has not answered. */
  asked: boolean;
  /** The viewer may still say how it went. */
  unanswered: boolean;
  example: boolean;
};

const company = list(
  sql`select person_id as id, name, title, municipality, party, accepted from app.visit_company(v.id)`,
);
const mine = sql`v.id in (select app.my_visits())`;
const ours = sql`v.municipality_code = (select app.hosted())`;

const listed = sql`v.id, v.kind, v.municipality_code as code, m.name as host, app.visit_state(v) as state, app.visit_day(v)::text as on,
  to_json(v.starts_at) as "startsAt", to_json(v.ends_at) as "endsAt", to_json(v.wished_at) as "wishedAt", v.flagged_at is not null as flagged, v.people,
  ${company} as company, ${mine} as mine, coalesce(${ours}, false) as ours, v.example,
  exists (select from visit_ambassadors x where x.visit_id = v.id and x.person_id = (select app.viewer_id()) and x.accepted_at is null and x.declined_at is null and x.released_at is null) as asked,
  (v.agreed_at is not null and v.cancelled_at is null and v.ends_at < now() and (${mine} or coalesce(${ours}, false)) and not (select app.is_secretariat())
    and not exists (select from visit_answers y where y.visit_id = v.id and y.person_id = (select app.viewer_id()))) as unanswered`;

/** Every visit that the viewer sees, the next one first, those without a day after them. One query. */
export const seenVisits = cache(() =>
  read((tx) =>
    tx.execute<ListedVisit>(
      sql`select ${listed} from visits v join municipalities m on m.code = v.municipality_code order by app.visit_day(v), v.wished_at limit 500`,
    ),
  ),
);

type Assignment = {
  personId: string;
  name: string;
  proposedAt: string;
  acceptedAt: string | null;
  declinedAt: string | null;
  declineWords: string;
  releasedAt: string | null;
  words: string;
  /** How well they fit, where the matching chose them. */
  cost: Cost | null;
  /** A conflict is named with this host; the secretariat alone is told. */
  conflict: boolean;
};

export type VisitAnswer = { name: string; worth: "yes" | "partly" | "no"; asked: string; next: string };

export type Visit = ListedVisit & {
  words: string;
  topics: string[];
  withSecretariat: boolean;
  partyWish: string;
  backgroundWish: string;
  wishedBy: string | null;
  meeting: { id: string; onDay: string; startTime: string | null; committee: string; papersOn: string } | null;
  place: string;
  link: string | null;
  itemTitle: string;
  contactName: string;
  contactAddress: string;
  agreedAt: string | null;
  cancelReason: string;
  sequence: number;
  version: number;
  today: string;
  plan: VisitPlan | null;
  /** What the host's first body decided, when it has. */
  decision: { bodyName: string; on: string; outcome: "yes" | "no" | "postponed" | null } | null;
  /** Those who were asked; to an ambassador the own row, to a host nothing. */
  assignments: Assignment[];
  /** The viewer's own and, for the secretariat, everybody's. */
  answers: VisitAnswer[];
};

const plan = sql`(select jsonb_build_object('decidesOn', p.decides_on, 'paperDays', p.paper_days, 'lastDay', p.last_day)
  from app.visit_plan(v.municipality_code, v.agreement_id) p)`;

/** One visit with all that its page shows, or nothing where it does not exist for this viewer. One query. */
export const findVisit = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<Visit>(sql`select ${listed}, v.words, to_jsonb(v.topics) as topics, v.with_secretariat as "withSecretariat", v.party_wish as "partyWish",
      v.background_wish as "backgroundWish", w.name as "wishedBy", v.place, v.link, v.item_title as "itemTitle", v.contact_name as "contactName",
      v.contact_address as "contactAddress", to_json(v.agreed_at) as "agreedAt", v.cancel_reason as "cancelReason", v.sequence, v.version, app.today()::text as today, ${plan} as plan,
      (select jsonb_build_object('id', k.id, 'onDay', k.on_day, 'startTime', k.start_time, 'committee', c.name, 'papersOn', k.on_day - c.paper_days)
        from committee_meetings k join committees c on c.id = k.committee_id where k.id = v.meeting_id) as meeting,
      (select jsonb_build_object('bodyName', d.body_name, 'on', d.decides_on, 'outcome', d.outcome) from decision_steps d
        where d.municipality_code = v.municipality_code and d.agreement_id = v.agreement_id order by d.decides_on limit 1) as decision,
      ${list(sql`select x.person_id as "personId", p.name, x.proposed_at as "proposedAt", x.accepted_at as "acceptedAt", x.declined_at as "declinedAt",
        x.decline_words as "declineWords", x.released_at as "releasedAt", x.words, x.why -> 'cost' as cost,
        exists (select from ambassador_conflicts f where f.person_id = x.person_id and f.municipality_code = v.municipality_code and (select app.is_secretariat())) as conflict
        from visit_ambassadors x join people p on p.id = x.person_id where x.visit_id = v.id order by x.proposed_at`)} as assignments,
      ${list(sql`select p.name, y.worth, y.asked, y.next from visit_answers y join people p on p.id = y.person_id where y.visit_id = v.id order by y.at`)} as answers
      from visits v join municipalities m on m.code = v.municipality_code left join people w on w.id = v.wished_by where v.id = ${id}`),
  );
  return found;
});
