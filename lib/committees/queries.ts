import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type Body = "committee" | "finance" | "council";

export type CommitteeMeeting = {
  id: string;
  onDay: string;
  startTime: string | null;
  source: string;
  cancelled: boolean;
  /** The last day on which its papers can be handed in. */
  papersOn: string;
  workingDay: boolean;
};

export type Committee = {
  id: string;
  body: Body;
  name: string;
  chair: string;
  members: string;
  headings: string[];
  recommender: string;
  paperDays: number;
  rhythmMonths: number | null;
  agendaUrl: string | null;
  source: string;
  confirmedOn: string | null;
  version: number;
  example: boolean;
  /** From today on, the soonest first. */
  meetings: CommitteeMeeting[];
};

export type Town = { code: string; name: string; today: string; keeps: boolean; committees: Committee[] };

const meetings =
  list(sql`select k.id, k.on_day as "onDay", k.start_time as "startTime", k.source, k.cancelled_at is not null as cancelled,
  k.on_day - c.paper_days as "papersOn", app.is_working_day(k.on_day) as "workingDay"
  from committee_meetings k where k.committee_id = c.id and k.on_day >= app.today() order by k.on_day limit 40`);

const columns = sql`c.id, c.body, c.name, c.chair, c.members, to_jsonb(c.headings) as headings, c.recommender, c.paper_days as "paperDays", c.rhythm_months as "rhythmMonths",
  c.agenda_url as "agendaUrl", c.source, c.confirmed_on as "confirmedOn", c.version, c.example, ${meetings} as meetings`;

/** One municipality's committees with their coming meetings, and whether the viewer keeps them. Days as "2026-11-25". */
export const committeesOf = cache(async (code: string) => {
  const [found] = await read((tx) =>
    tx.execute<Town>(sql`select m.code, m.name, app.today()::text as today,
      (app.is_secretariat() or 'kmk' in (select app.viewer_forums()) and app.represented() = m.code) as keeps,
      ${list(sql`select ${columns} from committees c where c.municipality_code = m.code order by c.body`)} as committees
      from municipalities m where m.code = ${code}`),
  );
  return found ?? notFound();
});

export type ListedCommittee = {
  code: string;
  municipality: string;
  committee: string;
  next: string | null;
  papersOn: string | null;
  coming: number;
  confirmedOn: string | null;
  /** The meeting that the next status is laid on: see app.status_slots. Nothing where no date fits. */
  statusOn: string | null;
};

/** The culture committees of the members, each with its next meeting and the one its next status is due for; those without one too. */
export const cultureCommittees = cache(() =>
  read((tx) =>
    tx.execute<ListedCommittee>(sql`select m.code, m.name as municipality, coalesce(c.name, '') as committee, k.next, k.next - c.paper_days as "papersOn",
        coalesce(k.coming, 0)::int as coming, c.confirmed_on as "confirmedOn", d."statusOn"
      from municipalities m left join committees c on c.municipality_code = m.code and c.body = 'committee'
        left join lateral (select min(on_day) as next, count(*) as coming from committee_meetings
          where committee_id = c.id and cancelled_at is null and on_day >= app.today()) k on true
        left join (select municipality_code, min(on_day) as "statusOn" from (
          select * from app.status_slots(app.today()) union all select * from app.status_slots((app.today() + interval '3 months')::date)) l
          where on_day >= app.today() group by 1) d on d.municipality_code = m.code
      where app.is_member_municipality(m.code) or c.id is not null order by m.name`),
  ),
);
