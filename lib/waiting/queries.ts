import "server-only";
import { sql } from "drizzle-orm";

/** What others wait for from the viewer, the fifty oldest, of unread stories five: `kind`, the `id` and `title` of what it is about, and `on`, the day it is or was due. */
export const waiting = sql`
  select 'answer' as kind, c.id, p.name as title, c.answer_by as on from conversations c
    join people p on p.id = case when c.head_id = (select app.viewer_id()) then c.partner_id else c.head_id end
  where c.awaited_id = (select app.viewer_id())
  union all
  (select 'story', s.id, s.title, s.sent_at::date from stories s
  where 'kmk' in (select app.viewer_forums()) and (select app.represented()) = any (s.told_codes) and s.sent_at > now() - interval '60 days'
    and not exists (select from story_reads r where r.story_id = s.id and r.person_id = (select app.viewer_id())) order by s.sent_at limit 5)
  union all
  select 'send', s.id, s.title, s.ready_at::date from stories s
  where s.project_id in (select app.led_projects()) and s.sent_at is null and s.send_at is null and s.ready_at is not null
  union all
  select 'confirm', r.person_id, '', (r.confirmed_at + interval '1 year')::date from profiles r
  where r.person_id = (select app.viewer_id()) and r.confirmed_at < now() - interval '1 year'
  union all
  select 'attend', m.id, m.title, coalesce(m.answer_by, (m.starts_at at time zone 'Europe/Copenhagen')::date) from meetings m
  where m.forum::text in (select app.viewer_forums()) and m.starts_at > now() and m.cancelled_at is null
    and coalesce(m.answer_by, (m.starts_at at time zone 'Europe/Copenhagen')::date) <= app.today() + 21
    and not exists (select from attendances a where a.meeting_id = m.id and a.person_id = (select app.viewer_id()))
  union all
  select 'point', i.meeting_id, a.task, a.due_on from action_points a join agenda_items i on i.id = a.item_id
  where a.person_id = (select app.viewer_id()) and a.done_at is null
  union all
  select 'poll', p.id, p.title, p.answer_by from date_polls p
  where p.forum::text in (select app.viewer_forums()) and p.closed_at is null and p.answer_by >= app.today() and not exists (
    select from poll_answers a join poll_options o on o.id = a.option_id where o.poll_id = p.id and a.person_id = (select app.viewer_id()))
  union all
  select 'data', r.id, r.title, r.due_on from data_requests r join data_request_parties p on p.request_id = r.id
  where p.municipality_code = (select app.represented()) and r.closed_at is null and r.due_on <= app.today() + 30
    and not exists (select from data_answers a where a.request_id = r.id and a.municipality_code = p.municipality_code)
  union all
  select 'visit', v.id, m.name, x.proposed_at::date from visit_ambassadors x join visits v on v.id = x.visit_id join municipalities m on m.code = v.municipality_code
  where x.person_id = (select app.viewer_id()) and x.accepted_at is null and x.declined_at is null and x.released_at is null and v.cancelled_at is null
    and coalesce(app.visit_day(v), 'infinity') >= app.today()
  union all
  select 'visited', v.id, m.name, v.asked_at::date from visits v join municipalities m on m.code = v.municipality_code
  where v.asked_at > now() - interval '30 days' and v.cancelled_at is null
    and (v.id in (select app.my_visits()) or v.municipality_code = (select app.represented()) and v.wished_by = (select app.viewer_id()))
    and not exists (select from visit_answers y where y.visit_id = v.id and y.person_id = (select app.viewer_id()))
  union all
  select 'follow', v.id, v.title, max(e.met_at)::date from encounters e join events v on v.id = e.event_id
  where e.person_id = (select app.viewer_id()) and e.followed_at is null and (e.met_at at time zone 'Europe/Copenhagen')::date < app.today() group by v.id
  union all
  select 'sender', (array_agg(a.id order by a.starts_on desc))[1], count(*) || case count(*) when 100 then '+' else '' end, max(a.starts_on) from app.led_projects() led cross join lateral (
    select id, starts_on from activities where project_id = led and published_at is not null and registered_at is not null and sender_shown is null
      and starts_on between app.today() - interval '12 months' and app.today() order by starts_on desc limit 100) a having count(*) > 0
  order by 4 limit 50`;
