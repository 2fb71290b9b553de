import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { meetingFor } from "@/lib/committees/rules";
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

const columns = sql`c.id, c.body, c.name, c.chair, c.members, to_jsonb(c.headings) as headings, c.recommender, c.paper_days as "paperDays",
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
  /** The meeting that the next status is due for, by the rhythm of one every third month; nothing where no date fits. */
  statusOn: string | null;
};

type Planned = Omit<ListedCommittee, "statusOn"> & {
  meetings: { onDay: string; cancelled: boolean }[];
  dueOn: string;
  paperDays: number;
  today: string;
};

/** Months from one status to the next. */
const rhythm = 3;

/** The culture committees of the members, each with its next meeting and the one its next status is due for; those without one too. */
export const cultureCommittees = cache(async (): Promise<ListedCommittee[]> => {
  const rows = await read((tx) =>
    tx.execute<Planned>(sql`select m.code, m.name as municipality, coalesce(c.name, '') as committee, k.next, k.next - c.paper_days as "papersOn",
        coalesce(k.coming, 0)::int as coming, c.confirmed_on as "confirmedOn", coalesce(c.paper_days, 0) as "paperDays", app.today()::text as today,
        coalesce((select max(until_on) from statuses s where s.municipality_code = m.code and s.approved_at is not null and s.withdrawn_at is null)
          + make_interval(months => ${rhythm}), app.today())::date::text as "dueOn",
        ${list(sql`select on_day as "onDay", cancelled_at is not null as cancelled from committee_meetings
          where committee_id = c.id and on_day >= app.today() order by on_day limit 40`)} as meetings
      from municipalities m left join committees c on c.municipality_code = m.code and c.body = 'committee'
        left join lateral (select min(on_day) as next, count(*) as coming from committee_meetings
          where committee_id = c.id and cancelled_at is null and on_day >= app.today()) k on true
      where app.is_member_municipality(m.code) or c.id is not null order by m.name`),
  );
  return rows.map(({ meetings: planned, dueOn, paperDays, today, ...row }) => ({
    ...row,
    statusOn: meetingFor(planned, dueOn, today, paperDays)?.onDay ?? null,
  }));
});
