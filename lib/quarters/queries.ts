import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { SlotState } from "@/lib/quarters/rules";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type Slot = {
  code: string;
  municipality: string;
  state: SlotState;
  onDay: string | null;
  papersOn: string | null;
  statusId: string | null;
  /** The day by which an answer should have come; nothing where none is awaited. */
  answerDue: string | null;
  /** Statuses of the quarter: drafted, put to use (sent as an item, or published), shared by somebody, treated. */
  made: number;
  used: number;
  shared: number;
  treated: number;
};

export type Quarter = {
  today: string;
  /** The job that drafts the whole quarter is under way. */
  drafting: boolean;
  slots: Slot[];
  /** What was asked for in the quarter, how much of it is approved, and the median of hours that took. */
  asked: { count: number; answered: number; medianHours: number | null };
};

/** A quarter's statuses, municipality by municipality, of those the viewer follows. `on` is a day in it. One query. */
export const quarterAt = cache(async (on: string) => {
  const [found] = await read((tx) =>
    tx.execute<Quarter>(sql`with l as materialized (select * from app.status_slots(${on}) where state is not null),
      made as (select l.municipality_code as code, count(*)::int as made,
          count(*) filter (where s.published_at is not null or t.sent_at is not null)::int as used,
          count(*) filter (where exists (select from share_links k where k.status_id = s.id))::int as shared,
          count(*) filter (where t.treated_at is not null and t.outcome <> 'dropped')::int as treated
        from l join statuses s on s.municipality_code = l.municipality_code left join committee_meetings k on k.id = s.meeting_id
          left join status_treatments t on t.status_id = s.id
        where coalesce(t.agenda_on, k.on_day, s.until_on) between l.starts_on and l.ends_on group by 1)
      select app.today()::text as today, app.drafting() as drafting,
        ${list(sql`select l.municipality_code as code, m.name as municipality, l.state, l.on_day as "onDay", l.papers_on as "papersOn", l.status_id as "statusId",
          l.answer_due as "answerDue", coalesce(d.made, 0) as made, coalesce(d.used, 0) as used, coalesce(d.shared, 0) as shared,
          coalesce(d.treated, 0) as treated
          from l join municipalities m on m.code = l.municipality_code left join made d on d.code = l.municipality_code order by m.name`)} as slots,
        (select jsonb_build_object('count', count(*), 'answered', count(s.approved_at), 'medianHours',
            percentile_cont(0.5) within group (order by extract(epoch from s.approved_at - r.asked_at) / 3600))
          from status_requests r join statuses s on s.id = r.status_id
          where (r.asked_at at time zone 'Europe/Copenhagen')::date between date_trunc('quarter', ${on}::date)::date and (date_trunc('quarter', ${on}::date) + interval '3 months - 1 day')::date) as asked`),
  );
  return found!;
});
