import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { municipalityCode } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";
import type { VisitPlan } from "@/lib/visits/rules";

export type HostMeeting = { id: string; onDay: string; startTime: string | null; committee: string; papersOn: string };
type Host = {
  code: string;
  name: string;
  today: string;
  own: boolean;
  plan: VisitPlan | null;
  meetings: HostMeeting[];
};

/** A host's coming committee meetings and its last day for a visit, or nothing where there is no such municipality. One query. */
export const hostOf = cache(async (code: string) => {
  if (!municipalityCode.safeParse(code).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<Host>(sql`select m.code, m.name, app.today()::text as today, coalesce(m.code = (select app.hosted()), false) as own,
      (select jsonb_build_object('decidesOn', p.decides_on, 'paperDays', p.paper_days, 'lastDay', p.last_day) from app.visit_plan(m.code, app.next_agreement()) p) as plan,
      ${list(sql`select k.id, k.on_day as "onDay", k.start_time as "startTime", c.name as committee, k.on_day - c.paper_days as "papersOn"
        from committee_meetings k join committees c on c.id = k.committee_id
        where c.municipality_code = m.code and c.body = 'committee' and k.cancelled_at is null and k.on_day >= app.today() order by k.on_day limit 24`)} as meetings
      from municipalities m where m.code = ${code}`),
  );
  return found;
});

export type FoundHost = NonNullable<Awaited<ReturnType<typeof hostOf>>>;

/** The municipalities that decide about the next agreement, as far as the viewer knows, by name. */
export const hosts = cache(() =>
  read((tx) =>
    tx.execute<{ code: string; name: string }>(sql`select m.code, m.name from municipalities m
      where exists (select from decision_steps d where d.municipality_code = m.code and d.agreement_id = app.next_agreement())
        or exists (select from memberships b where b.municipality_code = m.code and b.agreement_id = app.next_agreement() and b.standing not in ('unaware', 'declined', 'left'))
        or app.is_member_municipality(m.code) order by m.name`),
  ),
);
