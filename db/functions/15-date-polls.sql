-- When a forum can meet: what stands in the way of a time, and how a poll ends.

-- Who sits in a forum now, for those who sit in it and the secretariat.
create or replace function app.forum_people(wanted text) returns setof uuid stable security definer set search_path = public, pg_temp language sql as $$
  select p.id from people p where wanted in (select app.seat_forums(p.id)) and (app.is_secretariat() or wanted in (select app.viewer_forums()))
$$;

-- Why nobody can meet then: the day, the forum's other meeting, or one of somebody who must come and has not declined it.
create or replace function app.date_block(wanted_forum text, wanted timestamptz, minutes integer, required uuid[]) returns table (reason text, who text)
stable security definer set search_path = public, pg_temp language plpgsql as $$
declare day date := (wanted at time zone 'Europe/Copenhagen')::date;
begin
  if wanted <= now() then return query select 'past', '';
  elsif extract(isodow from day) > 5 then return query select 'weekend', '';
  elsif extract(month from day) = 7 then return query select 'july', '';
  elsif not app.is_working_day(day) then return query select 'holiday', '';
  else return query
    select case when m.forum::text = wanted_forum then 'forum' else 'person' end, coalesce(p.name, '')
    from meetings m left join people p on p.id = any (required) and m.forum::text <> wanted_forum and m.forum::text in (select app.seat_forums(p.id))
      and not exists (select from attendances a where a.meeting_id = m.id and a.person_id = p.id and a.answer = 'no')
    where m.cancelled_at is null and m.starts_at < wanted + make_interval(mins => minutes) and m.ends_at > wanted
      and (m.forum::text = wanted_forum or p.id is not null)
    order by 1, 2 limit 1;
  end if;
end $$;

-- The same of times that are about to be offered, for the secretariat.
create or replace function app.blocked_dates(wanted_forum text, times timestamptz[], minutes integer, required uuid[]) returns table (place integer, reason text, who text)
stable security definer set search_path = public, pg_temp language sql as $$
  select t.place::integer, b.reason, b.who from unnest(times) with ordinality t (at, place), app.date_block(wanted_forum, t.at, minutes, required) b
  where app.is_secretariat()
$$;

-- And of the times of a poll, as they stand now, for whoever sees it.
create or replace function app.taken_options(wanted uuid) returns table (option_id uuid, reason text, who text) stable security definer set search_path = public, pg_temp language sql as $$
  select o.id, b.reason, b.who from date_polls p join poll_options o on o.poll_id = p.id,
    app.date_block(p.forum::text, o.starts_at, p.minutes, array(select r.person_id from poll_required r where r.poll_id = p.id)) b
  where p.id = wanted and p.closed_at is null and (app.is_secretariat() or p.forum::text in (select app.viewer_forums()))
$$;

-- An option is a time on which the forum can meet, after the last day for answers.
create or replace function app.check_option() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if exists (select from date_polls p where p.id = new.poll_id and not p.example and p.answer_by >= (new.starts_at at time zone 'Europe/Copenhagen')::date) then
    perform app.refuse('pollDeadline');
  end if;
  if exists (select from date_polls p, app.date_block(p.forum::text, new.starts_at, p.minutes, '{}') where p.id = new.poll_id and not p.example) then
    perform app.refuse('pollBlocked');
  end if;
  return new;
end $$;

-- One mail to each of the forum; `silent` to those alone who have not answered.
create or replace function app.tell_poll(wanted uuid, mail_kind text, silent boolean) returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail(mail_kind, e.address, null, null, jsonb_build_object('name', x.name, 'poll', p.id, 'title', p.title, 'answerBy', p.answer_by), x.locale)
  from date_polls p, people x join emails e on e.person_id = x.id
  where p.id = wanted and p.forum::text in (select app.seat_forums(x.id)) and not (silent and exists (
    select from poll_answers a join poll_options o on o.id = a.option_id where o.poll_id = p.id and a.person_id = x.id))
$$;

create or replace function app.poll_asked() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.tell_poll(new.id, 'poll_asked', false);
  return null;
end $$;

-- Once, the day before the last day, to those who have not answered.
create or replace function app.remind_polls() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare poll uuid;
begin
  for poll in select id from date_polls where closed_at is null and reminded_at is null and answer_by = app.today() + 1
    and (asked_at at time zone 'Europe/Copenhagen')::date < app.today() for update skip locked loop
    update date_polls set reminded_at = now() where id = poll;
    perform app.tell_poll(poll, 'poll_reminder', true);
  end loop;
end $$;

-- The poll of a step that only the secretariat takes, locked; a step of somebody else's meanwhile is said.
create or replace function app.running_poll(wanted uuid) returns date_polls security definer set search_path = public, pg_temp language plpgsql as $$
declare p date_polls;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into p from date_polls where id = wanted for update;
  if p.id is null then perform app.refuse('gone'); end if;
  return p;
end $$;

-- More days for answers, before the last of its times.
create or replace function app.extend_poll(wanted uuid, day date) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare p date_polls := app.running_poll(wanted);
begin
  if p.closed_at is not null then perform app.refuse('pollClosed'); end if;
  if day < app.today() then perform app.refuse('pollPast'); end if;
  if not exists (select from poll_options o where o.poll_id = p.id and (o.starts_at at time zone 'Europe/Copenhagen')::date > day) then
    perform app.refuse('pollDeadline');
  end if;
  update date_polls set answer_by = day, reminded_at = null where id = p.id;
end $$;

-- Nothing comes of it: whoever was asked is told.
create or replace function app.close_poll(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare p date_polls := app.running_poll(wanted);
begin
  if p.closed_at is not null then perform app.refuse('pollClosed'); end if;
  update date_polls set closed_at = now() where id = p.id;
  perform app.tell_poll(p.id, 'poll_closed', false);
end $$;

-- A time becomes a meeting, once: the same click again answers the same meeting. Calling it sends the invitations.
create or replace function app.settle_poll(option uuid) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare p date_polls; at timestamptz; made uuid; day date;
begin
  select * into p from app.running_poll((select poll_id from poll_options where id = option));
  select starts_at into at from poll_options where id = option;
  if p.closed_at is not null then
    select id into made from meetings where id = p.meeting_id and starts_at = at;
    if made is null then perform app.refuse('pollClosed'); end if;
    return made;
  end if;
  if exists (select from app.taken_options(p.id) where option_id = option) then perform app.refuse('pollTaken'); end if;
  if exists (select from poll_required r join poll_answers a on a.person_id = r.person_id and a.option_id = option
    where r.poll_id = p.id and a.answer = 'no' and p.forum::text in (select app.seat_forums(r.person_id))) then perform app.refuse('pollRequired'); end if;
  day := (at at time zone 'Europe/Copenhagen')::date;
  insert into meetings (forum, title, starts_at, ends_at, place, address, online_url, answer_by, items_by)
  values (p.forum, p.title, at, at + make_interval(mins => p.minutes), p.place, p.address, p.online_url,
    case when day - 7 > app.today() then day - 7 end, case when day - 14 > app.today() then day - 14 end) returning id into made;
  update date_polls set closed_at = now(), meeting_id = made where id = p.id;
  update meetings set called_at = now() where id = made;
  return made;
end $$;
