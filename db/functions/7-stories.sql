-- A story on its way to those it is for. Each function does its own authorisation and refuses as said in 4-cases.sql.

-- Who gets the stories of a municipality: whoever heads culture there now, and the substitute that each has named.
create or replace function app.culture_heads(code text) returns setof uuid stable security definer set search_path = public, pg_temp language sql as $$
  with heads as (
    select distinct p.id from people p join seats s on s.person_id = p.id
    where p.municipality_code = code and s.forum = 'kmk' and s.title <> 'observer'
      and app.today() between s.from_on and coalesce(s.until_on, 'infinity') and 'kmk' in (select app.seat_forums(p.id))
  )
  select id from heads
  union
  select r.substitute_id from profiles r join people p on p.id = r.substitute_id
  where r.person_id in (select id from heads) and p.municipality_code = code and exists (select app.seat_forums(p.id))
$$;

create or replace function app.may_write_story(wanted uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select app.is_secretariat() or exists (select from stories where id = wanted and project_id in (select app.led_projects()))
$$;

-- Tells the story to every target that it has not reached and where somebody sits; answers how many it reached now. Where
-- nobody sits it waits, and the secretariat hears of it once.
create or replace function app.tell_story(wanted uuid) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare s stories; t story_targets; reached integer := 0; others text;
begin
  select * into s from stories where id = wanted for update;
  select string_agg(m.name, ', ' order by m.name) into others from story_targets o join municipalities m on m.code = o.municipality_code where o.story_id = wanted;
  for t in select * from story_targets where story_id = wanted and told_at is null order by municipality_code loop
    if exists (select app.culture_heads(t.municipality_code)) then
      update story_targets set told_at = now(), waiting_at = null where story_id = wanted and municipality_code = t.municipality_code;
      update stories set told_codes = told_codes || t.municipality_code, sent_at = coalesce(sent_at, now()) where id = wanted;
      perform app.queue_mail('story', e.address, t.municipality_code, null,
        jsonb_build_object('name', p.name, 'author', a.name, 'title', s.title, 'lead', s.lead, 'because', t.why, 'others', others), p.locale, s.id)
      from people p join emails e on e.person_id = p.id, people a where p.id in (select app.culture_heads(t.municipality_code)) and a.id = s.author_id;
      reached := reached + 1;
    elsif t.waiting_at is null then
      update story_targets set waiting_at = now() where story_id = wanted and municipality_code = t.municipality_code;
      perform app.mail_secretariat('story_waiting', t.municipality_code, null, jsonb_build_object('title', s.title), s.id);
    end if;
  end loop;
  return reached;
end $$;

-- Sends a story now. Sending it again reaches those who have been added since, and nobody twice.
create or replace function app.send_story(wanted uuid) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare s stories;
begin
  if not app.may_write_story(wanted) or app.preview() is not null then raise insufficient_privilege; end if;
  select * into s from stories where id = wanted for update;
  if s.lead = '' or s.body = '' then perform app.refuse('storyUnfinished'); end if;
  if not exists (select from story_targets where story_id = wanted) then perform app.refuse('noTargets'); end if;
  update stories set ready_at = coalesce(ready_at, now()), send_at = coalesce(send_at, now()) where id = wanted;
  return app.tell_story(wanted);
end $$;

-- Stories whose hour has come, and those that waited for a seat that somebody has now; the worker asks by the clock.
create or replace function app.send_due_stories() returns integer security definer set search_path = public, pg_temp language sql as $$
  select coalesce(sum(app.tell_story(due.id)), 0)::integer from (
    select id from stories where sent_at is null and send_at <= now() and ready_at is not null
    union
    select story_id from story_targets where waiting_at is not null and exists (select app.culture_heads(municipality_code))
  ) due
$$;

-- Everybody who got a story sees who else did. How it was received, its writers alone see.
create or replace function app.story_audience(wanted uuid)
returns table (municipality_code text, municipality text, people text[], told_at timestamptz, waiting_at timestamptz, read_at timestamptz, undelivered boolean, reused integer)
stable security definer set search_path = public, pg_temp language sql as $$
  select t.municipality_code, m.name,
    array(select p.name from people p where p.id in (select app.culture_heads(t.municipality_code)) order by p.name),
    t.told_at, case when w.writer then t.waiting_at end,
    case when w.writer then (select min(r.read_at) from story_reads r where r.story_id = wanted and r.municipality_code = t.municipality_code) end,
    w.writer and exists (select from mails l where l.story_id = wanted and l.municipality_code = t.municipality_code and l.kind = 'story' and l.failed_at is not null),
    case when w.writer then (select count(*)::integer from story_reuses r where r.story_id = wanted and r.municipality_code = t.municipality_code) else 0 end
  from story_targets t join stories s on s.id = t.story_id join municipalities m on m.code = t.municipality_code,
    lateral (select app.may_write_story(wanted) as writer) w
  where t.story_id = wanted and (w.writer or t.told_at is not null and app.represented() = any(s.told_codes))
  order by m.name
$$;

-- A culture head hands a story on to the own politicians; answers how many were written to.
create or replace function app.forward_story(wanted uuid, words text) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare code text := app.represented(); s stories; sent integer;
begin
  select * into s from stories where id = wanted and code = any(told_codes);
  if s.id is null or 'kmk' not in (select app.viewer_forums()) then raise insufficient_privilege; end if;
  insert into story_forwards (story_id, municipality_code, person_id, note) values (wanted, code, app.viewer_id(), words);
  select count(*) into sent from (
    select app.queue_mail('story_forwarded', e.address, code, null,
      jsonb_build_object('name', p.name, 'author', me.name, 'title', s.title, 'lead', s.lead, 'note', words), p.locale, s.id)
    from people p join emails e on e.person_id = p.id, people me
    where p.municipality_code = code and me.id = app.viewer_id()
      and exists (select app.seat_forums(p.id) intersect values ('kmp'), ('chairmanship'))
  ) mailed;
  if sent = 0 then perform app.refuse('noPoliticians'); end if;
  return sent;
end $$;

-- Somebody takes their words back: they leave the story, its text, and what others made of them. Only that they were there
-- stays, for the writers.
create or replace function app.withdraw_quote(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare q story_quotes;
begin
  select * into q from story_quotes where id = wanted and withdrawn_at is null for update;
  if q.id is null or not app.may_write_story(q.story_id) or app.preview() is not null then raise insufficient_privilege; end if;
  update stories set lead = replace(lead, q.words, '[…]'), body = replace(body, q.words, '[…]'), version = version + 1 where id = q.story_id;
  delete from story_reuses where story_id = q.story_id and position(q.words in words) > 0;
  update story_quotes set words = '', name = '', title = '', withdrawn_at = now() where id = wanted;
end $$;
