-- A status on its way: its quarter, its approval, the committee's agenda. Each function does its own authorisation.

-- Who may know how far a municipality's statuses have come: the secretariat, project leaders, its own, and the worker.
create or replace function app.follows_statuses(code text) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select app.viewer_id() is null or app.is_secretariat() or code = app.represented() or exists (select app.led_projects())
$$;

-- Months from one status to the next: the municipality's own rhythm, the policy's, or three.
create or replace function app.status_rhythm(code text) returns integer stable security definer set search_path = public, pg_temp language sql as $$
  select coalesce((select rhythm_months from committees where municipality_code = code and body = 'committee'),
    (app.policy('status_rhythm') ->> 'months')::integer, 3)
$$;

-- The day by which a culture head should have answered what became of an item: two days after its papers were due, and a
-- week after the meeting on whose agenda it stands. Nothing where no answer is awaited.
create or replace function app.answer_due(wanted uuid) returns date stable security definer set search_path = public, pg_temp language sql as $$
  select case when t.treated_at is not null or t.sent_at is null then null when t.agenda_on is not null then t.agenda_on + 7
    else coalesce(k.on_day - c.paper_days + 2, t.sent_at::date + 14) end
  from status_treatments t join statuses s on s.id = t.status_id left join committee_meetings k on k.id = s.meeting_id
    left join committees c on c.id = k.committee_id where t.status_id = wanted and app.follows_statuses(t.municipality_code)
$$;

-- Every member's stretch of the year that a day lies in (a quarter, by the usual rhythm), the meeting its status is laid
-- on, and how far it has come. The meeting is the first of the stretch whose papers can still be handed in, never in July;
-- an item that was proposed keeps its own. Members see the days, and the rest of what they follow.
drop function if exists app.status_slots(date);
create or replace function app.status_slots(day date) returns table (municipality_code text, starts_on date, ends_on date, meeting_id uuid, on_day date,
  papers_on date, status_id uuid, state text, answer_due date) stable security definer set search_path = public, pg_temp language sql as $$
  with slots as (
    select m.code, c.id as committee, coalesce(c.paper_days, 8) as paper_days, b.starts_on,
      (b.starts_on + make_interval(months => r.months) - interval '1 day')::date as ends_on
    from municipalities m left join committees c on c.municipality_code = m.code and c.body = 'committee',
      lateral (select app.status_rhythm(m.code) as months) r,
      lateral (select (date_trunc('year', status_slots.day) + make_interval(months => (extract(month from status_slots.day)::integer - 1) / r.months * r.months))::date as starts_on) b
    where app.is_member_municipality(m.code) and (app.viewer_id() is null or app.is_member())
  ), dates as (
    select l.code, k.id, k.on_day, k.on_day - l.paper_days >= app.today() as open from slots l join committee_meetings k on k.committee_id = l.committee
    where k.cancelled_at is null and k.on_day between l.starts_on and l.ends_on and extract(month from k.on_day) <> 7
  ), targets as (select distinct on (code) * from dates where open order by code, on_day),
  ranked as (
    select l.code, s.id, s.meeting_id, coalesce(t.agenda_on, k.on_day) as on_day, s.created_at,
      case when t.treated_at is not null then 6 when t.agenda_on is not null then 5 when t.proposed_at is not null then 4
        when s.approved_at is not null then 3 else 2 end as rank
    from slots l join statuses s on s.municipality_code = l.code and s.withdrawn_at is null
      left join committee_meetings k on k.id = s.meeting_id left join status_treatments t on t.status_id = s.id
    where t.outcome is distinct from 'dropped' and coalesce(t.agenda_on, k.on_day, s.until_on) between l.starts_on and l.ends_on
  ), best as (
    select distinct on (r.code) r.* from ranked r left join targets g on g.code = r.code
    order by r.code, r.rank desc, r.meeting_id is not distinct from g.id desc, r.created_at desc
  )
  select l.code, l.starts_on, l.ends_on, case when b.rank >= 4 then b.meeting_id else g.id end, d.on_day, d.on_day - l.paper_days,
    case when f.follows then b.id end,
    case when not f.follows then null when b.rank >= 4 then (array['proposed', 'agenda', 'treated'])[b.rank - 3]
      when g.id is null and exists (select from dates x where x.code = l.code) then 'missed'
      when b.rank = 3 then 'approved' when b.rank = 2 then 'drafted' when g.id is null then 'undated' else 'due' end,
    case when f.follows then app.answer_due(b.id) end
  from slots l left join targets g on g.code = l.code left join best b on b.code = l.code,
    lateral (select case when b.rank >= 4 then b.on_day else g.on_day end as on_day) d, lateral (select app.follows_statuses(l.code) as follows) f
$$;

-- What the agenda item of a municipality counts and costs: its activities of some days, its fee, and its account so far.
create or replace function app.status_figures(code text, since date, until_day date) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('rateOre', a.rate_ore, 'agreementFrom', a.starts_on,
    'inhabitants', (select inhabitants from populations where municipality_code = code
      order by abs(counted_on - coalesce(a.population_date, a.starts_on, app.today())) limit 1),
    'account', (select jsonb_build_object('activities', coalesce(sum(entries), 0), 'participants', coalesce(sum(quantity), 0), 'ore', coalesce(sum(amount_ore), 0))
      from account_sums where municipality_code = code and kind = 'activity' and month between date_trunc('month', a.starts_on)::date and until_day),
    'activities', coalesce((select jsonb_agg(to_jsonb(r) order by r.on) from (select x.id, x.title, x.starts_on as on, j.title as project, h.participants
      from activity_shares h join activities x on x.id = h.activity_id join projects j on j.id = x.project_id
      where h.municipality_code = code and h.held and h.starts_on between since and until_day order by h.starts_on limit 100) r), '[]'))
  from (select app.running_agreement() as id) n left join agreements a on a.id = n.id where app.follows_statuses(code)
$$;

-- How many of the activities that an approved status counts have been deleted since.
create or replace function app.lost_activities(wanted uuid) returns integer stable security definer set search_path = public, pg_temp language sql as $$
  select count(*)::integer from statuses s, jsonb_array_elements(s.figures -> 'activities') f
  where s.id = wanted and app.viewer_id() is not null and app.follows_statuses(s.municipality_code) and not exists (select from activities a where a.id = (f ->> 'id')::uuid)
$$;

-- Of the politicians of a status's municipality, how many have shared it: for the secretariat.
create or replace function app.status_sharers(wanted uuid) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('politicians', count(*), 'shared', count(*) filter (where exists (select from share_links l where l.status_id = wanted and l.person_id = p.id)))
  from statuses s join people p on p.municipality_code = s.municipality_code
  where s.id = wanted and app.is_secretariat() and exists (select from app.seat_forums(p.id) f where f in ('kmp', 'chairmanship')) having app.is_secretariat()
$$;

-- Where two are asked for, whoever wrote the words last is not the one who approves them.
create or replace function app.check_approver(author uuid) returns void stable security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  if author = app.viewer_id() and app.policy('status_approval') ->> 'people' = '2' then perform app.refuse('sameAuthor'); end if;
end $$;

-- The words and the figures stand from now on.
create or replace function app.approve_status(wanted uuid, seen integer) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare s statuses;
begin
  select * into s from statuses where id = wanted for update;
  perform app.check_approver(s.edited_by);
  if s.version is distinct from seen or s.approved_at is not null then perform app.refuse('changed'); end if;
  update statuses set approved_at = now(), approved_by = app.viewer_id(), version = version + 1,
    figures = app.status_figures(s.municipality_code, s.from_on, s.until_on) where id = wanted;
  insert into status_editions (status_id, edition, quote, post, body, written_by, approved_at, approved_by)
  values (wanted, 1, s.quote, s.post, s.body, s.edited_by, now(), app.viewer_id());
end $$;

-- A correction stands: its words replace the older ones, and everybody who shared the status, or has it as an item, is told.
create or replace function app.approve_correction(correction uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare e status_editions; s statuses;
begin
  select * into e from status_editions where id = correction for update;
  perform app.check_approver(e.written_by);
  select * into s from statuses where id = e.status_id for update;
  if e.approved_at is not null or s.withdrawn_at is not null then perform app.refuse('changed'); end if;
  update status_editions set approved_at = now(), approved_by = app.viewer_id() where id = correction;
  update statuses set quote = e.quote, post = e.post, body = e.body, version = version + 1 where id = s.id;
  perform app.queue_mail('status_corrected', m.address, s.municipality_code, null, jsonb_build_object('name', p.name, 'because', e.reason, 'status', s.id), p.locale)
  from people p join emails m on m.person_id = p.id
  where p.deactivated_at is null and (p.id in (select person_id from share_links where status_id = s.id)
    or exists (select from status_treatments where status_id = s.id and sent_at is not null) and p.id in (select app.culture_heads(s.municipality_code)));
end $$;

-- Sends the agenda item to the culture head with the meeting it is for; one whose own meeting is too near is laid on the next.
create or replace function app.send_agenda_item(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare s statuses; d record;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into s from statuses where id = wanted and approved_at is not null and withdrawn_at is null for update;
  if s.id is null then perform app.refuse('gone'); end if;
  if not exists (select app.culture_heads(s.municipality_code)) then perform app.refuse('noCultureHead'); end if;
  perform app.lay_status(wanted);
  select k.on_day, k.on_day - c.paper_days as papers_on, c.name into d from statuses x join committee_meetings k on k.id = x.meeting_id
    join committees c on c.id = k.committee_id where x.id = wanted;
  insert into status_treatments as t (status_id, municipality_code, sent_at) values (wanted, s.municipality_code, now())
  on conflict (status_id) do update set sent_at = now(), reminded_at = null, version = t.version + 1;
  perform app.queue_mail('status_agenda', m.address, s.municipality_code, null,
    jsonb_build_object('name', p.name, 'committee', coalesce(d.name, ''), 'on', coalesce(d.on_day::text, ''), 'until', coalesce(d.papers_on::text, ''), 'status', wanted), p.locale)
  from people p join emails m on m.person_id = p.id where p.id in (select app.culture_heads(s.municipality_code));
end $$;

-- Lays a status that stands on no agenda on the first meeting that its papers can still reach, when its own can not. A draft
-- that the clock wrote for that meeting and nobody has touched gives way.
create or replace function app.lay_status(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare s statuses; found uuid;
begin
  select * into s from statuses where id = wanted for update;
  if exists (select from status_treatments t where t.status_id = wanted and t.proposed_at is not null) or exists (
    select from committee_meetings k join committees c on c.id = k.committee_id
    where k.id = s.meeting_id and k.cancelled_at is null and k.on_day - c.paper_days >= app.today()) then return; end if;
  select k.id into found from committees c join committee_meetings k on k.committee_id = c.id
  where c.municipality_code = s.municipality_code and c.body = 'committee' and k.cancelled_at is null and extract(month from k.on_day) <> 7
    and k.on_day - c.paper_days >= app.today()
    and not exists (select from statuses o where o.meeting_id = k.id and (o.approved_at is not null or o.edited_by is not null
      or exists (select from status_requests r where r.status_id = o.id)))
  order by k.on_day limit 1;
  delete from statuses where meeting_id = found;
  update statuses set meeting_id = found where id = wanted;
end $$;

-- When a meeting is moved, what stands on it moves along; when it is cancelled, each finds the next one.
create or replace function app.follow_meeting() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if new.on_day <> old.on_day then
    update status_treatments t set agenda_on = new.on_day from statuses s where s.id = t.status_id and s.meeting_id = new.id and t.agenda_on = old.on_day and t.treated_at is null;
    update status_requests r set needed_on = new.on_day from statuses s where s.id = r.status_id and s.meeting_id = new.id and r.needed_on = old.on_day;
  elsif new.cancelled_at is not null and old.cancelled_at is null then
    update status_treatments t set agenda_on = null, proposed_at = null from statuses s where s.id = t.status_id and s.meeting_id = new.id and t.treated_at is null;
    perform app.lay_status(s.id) from statuses s where s.meeting_id = new.id and s.withdrawn_at is null
      and not exists (select from status_treatments t where t.status_id = s.id and t.treated_at is not null);
    update status_requests r set needed_on = k.on_day from statuses s join committee_meetings k on k.id = s.meeting_id
    where s.id = r.status_id and r.needed_on = old.on_day and s.municipality_code = (select municipality_code from committees where id = new.committee_id);
  end if;
  return null;
end $$;
