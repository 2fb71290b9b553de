import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Step, Waiting } from "@/lib/homes/rules";
import { list } from "@/lib/sql";
import type { Standing } from "@/lib/standings/rules";
import { read } from "@/lib/viewer";
import { waiting } from "@/lib/waiting/queries";

type Agreement = {
  name: string;
  startsOn: string;
  endsOn: string;
  rateOre: number | null;
  populationDate: string | null;
};

export type OwnMunicipality = {
  code: string;
  name: string;
  officialName: string;
  today: string;
  mayInvite: "direct" | "approval" | null;
  running: Agreement | null;
  next: Agreement | null;
  standing: Standing | null;
  nextStanding: Standing | null;
  counted: { inhabitants: number; on: string } | null;
  feeInhabitants: number | null;
  steps: Step[];
  /** What it is asked for and has not sent, and the meetings opened for it that the viewer has not answered, the soonest first. */
  asked: Waiting[];
};

const answerDay = sql`coalesce(g.answer_by, (g.starts_at at time zone 'Europe/Copenhagen')::date)`;

/** The viewer's municipality in the running agreement and on its way to the next. One query. */
export const ownMunicipality = cache(async (code: string) => {
  const agreement = sql`jsonb_build_object('name', a.name, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
    'rateOre', a.rate_ore, 'populationDate', a.population_date) from agreements a where a.id =`;
  const standing = sql`s.standing from memberships s where s.municipality_code = m.code and s.agreement_id =`;
  const [found] = await read((tx) =>
    tx.execute<OwnMunicipality>(sql`
      select m.code, m.name, m.official_name as "officialName", app.today()::text as today, app.may_invite() as "mayInvite",
        (select ${agreement} app.running_agreement()) as running, (select ${agreement} app.next_agreement()) as next,
        (select ${standing} app.running_agreement()) as standing, (select ${standing} app.next_agreement()) as "nextStanding",
        (select jsonb_build_object('inhabitants', p.inhabitants, 'on', p.counted_on) from populations p
          where p.municipality_code = m.code order by p.counted_on desc limit 1) as counted,
        (select p.inhabitants from populations p join agreements a on a.id = app.running_agreement()
          where p.municipality_code = m.code order by abs(p.counted_on - coalesce(a.population_date, a.starts_on)) limit 1) as "feeInhabitants",
        coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'body', d.body, 'bodyName', d.body_name,
          'on', d.decides_on, 'outcome', d.outcome) order by d.decides_on) from decision_steps d
          where d.municipality_code = m.code and d.agreement_id = app.next_agreement()), '[]') as steps,
        ${list(sql`select 'data' as kind, r.id, r.title, r.due_on as on from data_requests r join data_request_parties p on p.request_id = r.id
          where p.municipality_code = m.code and r.closed_at is null
            and not exists (select from data_answers a where a.request_id = r.id and a.municipality_code = m.code)
          union all
          select 'attend', g.id, g.title, ${answerDay} from meetings g
          where (g.id in (select app.granted_ids('meeting')) or app.is_granted_by_forum(g.id)) and g.starts_at > now() and g.cancelled_at is null and ${answerDay} <= app.today() + 60
            and not exists (select from attendances a where a.meeting_id = g.id and a.person_id = (select app.viewer_id()))
          order by 4 limit 20`)} as asked
      from municipalities m where m.code = ${code}`),
  );
  return found;
});

export type News = {
  kind: "papers" | "dataset";
  id: string;
  title: string;
  count: number;
  at: string;
  meetingAt: string | null;
};

export type Guests = { code: string; name: string; people: string[] };

/** Something public that concerns the viewer's municipality and that they have not shared; activities with their day. */
export type ToShare = {
  kind: "statuses" | "stories" | "activities";
  id: string;
  title: string;
  words: string;
  on: string | null;
};

/** A story for the viewer's municipality. Moments as ISO strings. */
export type NewStory = {
  id: string;
  title: string;
  lead: string;
  sentAt: string;
  read: boolean;
};

const toShare = sql`select t.kind, t.id, t.title, t.words, t.on_day as "on" from (
    select 'statuses' as kind, s.id, '' as title, s.quote as words, null::text as on_day, s.published_at from statuses s
      where s.municipality_code = (select app.represented()) and s.published_at > now() - interval '90 days' and s.withdrawn_at is null
    union all select 'stories', s.id, s.title, s.lead, null, s.published_at from stories s
      where (select app.represented()) = any (s.told_codes) and s.published_at > now() - interval '90 days'
    union all select 'activities', a.id, a.title, a.place, a.starts_on::text, a.published_at from activity_shares h join activities a on a.id = h.activity_id
      where h.municipality_code = (select app.represented()) and h.published and h.starts_on between app.today() + 1 and app.today() + 14) t
  where not exists (select from share_links l where l.person_id = (select app.viewer_id())
    and t.id in (l.status_id, l.story_id, l.activity_id)) order by t.published_at desc, t.id limit 3`;

/** Papers of the last 30 days for coming meetings and those of the last week, and datasets of the last 30 days; who looks on as a guest; the newest stories; what to share; what waits for the viewer. One query. */
export const homeLists = cache(async () => {
  const [found] = await read((tx) =>
    tx.execute<{
      news: News[];
      guests: Guests[];
      stories: NewStory[];
      toShare: ToShare[];
      waiting: Waiting[];
    }>(sql`select
      ${list(sql`select 'papers' as kind, m.id, m.title, count(*)::int as count, max(p.added_at) as at, m.starts_at as "meetingAt"
        from papers p join agenda_items i on i.id = p.agenda_item_id join meetings m on m.id = i.meeting_id
        where p.added_at > now() - interval '30 days' and m.starts_at > now() - interval '7 days' group by m.id
        union all
        select 'dataset', d.id, d.title, d.version, d.updated_at, null from datasets d where d.updated_at > now() - interval '30 days'
        order by at desc limit 6`)} as news,
      ${list(sql`select m.code, m.name, coalesce((select jsonb_agg(concat_ws(', ', p.name, nullif(lower(p.title), '')) order by p.name)
        from people p where p.municipality_code = m.code and p.deactivated_at is null), '[]') as people
        from app.forum_guests() g join municipalities m on m.code = g.municipality_code order by m.name`)} as guests,
      ${list(sql`select s.id, s.title, s.lead, s.sent_at as "sentAt",
        exists (select from story_reads r where r.story_id = s.id and r.person_id = (select app.viewer_id())) as read
        from story_targets t join stories s on s.id = t.story_id
        where t.municipality_code = (select app.represented()) and t.told_at is not null order by t.told_at desc limit 4`)} as stories,
      ${list(toShare)} as "toShare",
      ${list(waiting)} as waiting`),
  );
  return found!;
});
