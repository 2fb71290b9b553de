-- Being seen: the short links that members make, what came of them, and who stood as sender.

-- Somebody followed a short link: where it leads, and one more is counted unless a machine looks. A link to what is no longer public leads nowhere.
drop function if exists app.follow_link(text);
create or replace function app.follow_link(wanted text, counted boolean) returns text security definer set search_path = public, pg_temp language plpgsql as $$
declare path text; open boolean;
begin
  select coalesce('/statuses/' || l.status_id, '/stories/' || l.story_id, '/activities/' || l.activity_id, '/conferences/' || l.conference_id),
    coalesce(s.published_at is not null and s.withdrawn_at is null or t.published_at is not null
      or a.published_at is not null and a.registered_at is not null or c.audience = 'public', false)
  into path, open
  from share_links l left join statuses s on s.id = l.status_id left join stories t on t.id = l.story_id
    left join activities a on a.id = l.activity_id left join conferences c on c.id = l.conference_id where l.slug = wanted;
  if path is null then return null; end if;
  if not open then return 'withdrawn'; end if;
  if counted then update share_links set visits = visits + 1 where slug = wanted; end if;
  return path;
end $$;

-- Twelve months of being seen, by municipality: what its people shared, how often their links were followed, and what it had
-- in public with us as sender; and how many read its newsletter now, nothing under ten, for few are known by name. The secretariat
-- sees all members, others the one they sit for.
drop function if exists app.visibility();
create or replace function app.visibility() returns table (code text, name text, sharers integer, shares integer, visits integer, activities integer, shown integer, readers integer)
stable security definer set search_path = public, pg_temp language sql as $$
  with towns as (select m.code, m.name from municipalities m
      where m.code = app.represented() or app.is_secretariat() and app.is_member_municipality(m.code)),
    links as (select p.municipality_code as code, count(distinct p.id) as sharers,
        count(distinct coalesce(l.status_id, l.story_id, l.activity_id, l.conference_id)) as shares, sum(l.visits) as visits
      from share_links l join people p on p.id = l.person_id where l.made_at > app.today() - interval '12 months' group by 1),
    readers as (select l.list as code, count(*)::integer as readers from subscriptions l join subscribers s on s.id = l.subscriber_id
      where l.list in (select t.code from towns t) and s.stopped_at is null
        and exists (select from consents c join consent_texts x on x.id = c.text_id where c.subscriber_id = s.id and c.proved_at is not null and c.withdrawn_at is null
          and x.number >= coalesce((select max(number) from consent_texts where asks_again), 0)) group by 1 having count(*) >= 10),
    held as (select s.municipality_code as code, count(*) as activities, count(*) filter (where a.sender_shown) as shown
      from activity_shares s join activities a on a.id = s.activity_id
      where a.published_at is not null and a.registered_at is not null and s.starts_on between app.today() - interval '12 months' and app.today() group by 1)
  select t.code, t.name, coalesce(l.sharers, 0)::integer, coalesce(l.shares, 0)::integer, coalesce(l.visits, 0)::integer,
    coalesce(h.activities, 0)::integer, coalesce(h.shown, 0)::integer, r.readers
  from towns t left join links l using (code) left join held h using (code) left join readers r using (code) order by t.name
$$;

-- Asks those who lead an activity's project whether we stood as sender: one mail to each, at most one a week.
create or replace function app.ask_sender(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare a activities; leaders integer; told integer;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  perform pg_advisory_xact_lock(hashtext('ask_sender'));
  select * into a from activities where id = wanted and published_at is not null and registered_at is not null and sender_shown is not true;
  if a.id is null then perform app.refuse('changed'); end if;
  with led as (select p.id, p.name, p.locale, e.address from project_leaders l join people p on p.id = l.person_id join emails e on e.person_id = p.id
      where l.project_id = a.project_id and p.deactivated_at is null and 'project' in (select app.seat_forums(p.id))),
    due as (select * from led where not exists (select from mails m where m.kind = 'sender_wanted' and m.address = led.address and m.queued_at > now() - interval '7 days')),
    sent as (select app.queue_mail('sender_wanted', d.address, null, null, jsonb_build_object('activity', a.id, 'title', a.title, 'name', d.name,
        'outcome', case when a.sender_shown is null then 'unknown' else 'no' end, 'count', (select count(*)::text from activities o
          join project_leaders l on l.project_id = o.project_id and l.person_id = d.id
          where o.id <> a.id and o.published_at is not null and o.registered_at is not null and o.sender_shown is null)), d.locale) from due d)
  select (select count(*) from led), (select count(*) from sent) into leaders, told;
  if leaders = 0 then perform app.refuse('noLeader'); end if;
  if told = 0 then perform app.refuse('nudged'); end if;
end $$;
