-- Meetings on their way: who is told of them, when an item's turn is, and where it was before.

-- Whom a meeting concerns: those who sit in its forum that day, and guests it is open for now. No items: all of it.
create or replace function app.meeting_people(wanted uuid) returns table (person_id uuid, item_ids uuid[]) stable security definer set search_path = public, pg_temp language sql as $$
  with m as (select id, forum, (starts_at at time zone 'Europe/Copenhagen')::date as day from meetings where id = wanted)
  select p.id, null::uuid[] from m join seats s on s.forum = m.forum and m.day between s.from_on and coalesce(s.until_on, 'infinity')
    join people p on p.id = s.person_id where p.id = any (array(select h from m, app.seat_holders(m.forum::text) h))
  union all
  select p.id, case when bool_and(g.kind = 'agenda_item') then array_agg(distinct i.id) end
  from m join grants g on g.revoked_at is null and app.today() between g.from_on and g.until_on
    left join agenda_items i on g.kind = 'agenda_item' and i.id = g.subject_id and i.meeting_id = m.id and i.visibility = 'open' and i.withdrawn_at is null
    join people p on p.municipality_code = g.municipality_code and p.deactivated_at is null
  where (i.id is not null or g.kind = 'meeting' and g.subject_id = m.id or g.kind = 'forum' and g.forum = m.forum and m.day >= g.from_on)
    and not exists (select app.seat_forums(p.id))
  group by p.id
$$;

-- Who is asked to a meeting or has answered, for whoever may know: its forum, its host and the secretariat; for others themselves alone.
create or replace function app.meeting_asked(wanted uuid) returns table (person_id uuid, item_ids uuid[]) stable security definer set search_path = public, pg_temp language sql as $$
  with asked as materialized (select * from app.meeting_people(wanted)),
  may as (select app.is_secretariat() or exists (select from meetings m where m.id = wanted
    and (m.forum::text in (select app.viewer_forums()) or app.is_member() and m.host_municipality_code = app.own_municipality())) as know)
  select a.person_id, a.item_ids
  from (select * from asked union all select t.person_id, null from attendances t where t.meeting_id = wanted and t.person_id not in (select k.person_id from asked k)) a, may
  where may.know or a.person_id = app.viewer_id()
$$;

-- How many minutes into its meeting an item's turn comes, whether one sees the items before it or not.
create or replace function app.item_offset(wanted uuid) returns integer stable security definer set search_path = public, pg_temp language sql as $$
  select coalesce(sum(e.minutes), 0)::integer from agenda_items w join agenda_items e on e.meeting_id = w.meeting_id and e.number < w.number
  where w.id = wanted and e.withdrawn_at is null
$$;

-- When some items of a meeting are dealt with, the first to the last.
create or replace function app.span_of(items uuid[]) returns table (starts_at timestamptz, ends_at timestamptz, titles text) stable security definer set search_path = public, pg_temp language sql as $$
  select min(m.starts_at + make_interval(mins => o.minutes)), max(m.starts_at + make_interval(mins => o.minutes + i.minutes)), string_agg(i.title, ', ' order by i.number)
  from agenda_items i join meetings m on m.id = i.meeting_id, lateral (select app.item_offset(i.id) as minutes) o where i.id = any (items)
$$;

-- When the viewer is to be there, where that is not the whole meeting: a guest of some items.
create or replace function app.my_turn(wanted uuid) returns table (starts_at timestamptz, ends_at timestamptz) stable security definer set search_path = public, pg_temp language sql as $$
  select t.starts_at, t.ends_at from (select array_agg(i.id) as ids from agenda_items i
    where i.meeting_id = wanted and i.withdrawn_at is null and i.id in (select app.granted_ids('agenda_item'))) i, app.span_of(i.ids) t
  where i.ids is not null and not app.is_member() and not coalesce(wanted in (select app.granted_ids('whole_meeting')) or app.is_granted_by_forum(wanted), false)
$$;

-- One mail about a meeting to somebody; a guest of some items gets their time.
create or replace function app.mail_meeting(m meetings, person uuid, items uuid[], mail_kind text, number integer) returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail(mail_kind, e.address, null, null, jsonb_build_object('name', p.name, 'meeting', m.id, 'title', m.title,
    'startsAt', to_json(coalesce(s.starts_at, m.starts_at)), 'endsAt', to_json(coalesce(s.ends_at, m.ends_at)), 'items', coalesce(s.titles, ''),
    'place', concat_ws(', ', m.place, nullif(m.address, '')), 'online', coalesce(m.online_url, ''), 'sequence', number::text, 'because', m.cancel_reason), p.locale)
  from people p join emails e on e.person_id = p.id, app.span_of(items) s where p.id = person
$$;

-- One mail to each whom a meeting concerns.
create or replace function app.tell_meeting(m meetings, mail_kind text) returns void security definer set search_path = public, pg_temp language sql as
  $$ select app.mail_meeting(m, a.person_id, a.item_ids, mail_kind, m.sequence) from app.meeting_people(m.id) a $$;

-- Puts right what calendars hold of a meeting that was called, each by a mail with a rising number: newcomers are called, another time or
-- `anew` is told, whoever is no longer asked is let go, and everybody is told when it is called off.
create or replace function app.keep_calendars_of(m meetings, anew boolean) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare it record;
begin
  for it in
    select coalesce(a.person_id, c.person_id) as person, a.item_ids as items, a.person_id is not null as asked, c.starts_at is not null as called,
      coalesce(s.starts_at, m.starts_at) as starts_at, coalesce(s.ends_at, m.ends_at) as ends_at,
      (c.starts_at, c.ends_at) is not distinct from (coalesce(s.starts_at, m.starts_at), coalesce(s.ends_at, m.ends_at)) as holds,
      greatest(m.sequence, c.sequence + 1) as number, p.deactivated_at is null as active
    from app.meeting_people(m.id) a full join (select * from meeting_calls k where k.meeting_id = m.id) c on c.person_id = a.person_id
      join people p on p.id = coalesce(a.person_id, c.person_id), app.span_of(a.item_ids) s
  loop
    if not it.asked and not it.called then continue;
    elsif m.cancelled_at is not null or not it.asked then
      if it.active then perform app.mail_meeting(m, it.person, it.items, case when m.cancelled_at is not null then 'meeting_cancelled' else 'meeting_left' end, it.number); end if;
      update meeting_calls set starts_at = null, ends_at = null, sequence = it.number where meeting_id = m.id and person_id = it.person;
    elsif anew or not it.called or not it.holds then
      perform app.mail_meeting(m, it.person, it.items, case when anew or it.called then 'meeting_changed' else 'meeting_called' end, it.number);
      insert into meeting_calls as c values (m.id, it.person, it.starts_at, it.ends_at, it.number)
        on conflict (meeting_id, person_id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at, sequence = excluded.sequence;
    end if;
  end loop;
end $$;

-- The clock: an item that changed places, an access that came or went, a seat that ended.
create or replace function app.keep_calendars() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare m meetings;
begin
  for m in select * from meetings k where k.called_at is not null and k.cancelled_at is null and k.starts_at > now()
    and exists (select from meeting_calls c where c.meeting_id = k.id) for update skip locked
  loop perform app.keep_calendars_of(m, false); end loop;
end $$;

-- What calendars must know raises the sequence; another time makes the answers void.
create or replace function app.meeting_changes() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if (new.title, new.starts_at, new.ends_at, new.place, new.address, coalesce(new.online_url, ''), new.cancelled_at is null)
    is distinct from (old.title, old.starts_at, old.ends_at, old.place, old.address, coalesce(old.online_url, ''), old.cancelled_at is null) then
    new.sequence := old.sequence + 1;
  end if;
  if new.starts_at <> old.starts_at then
    new.moved_from := old.starts_at;
    delete from attendances where meeting_id = new.id;
  end if;
  return new;
end $$;

create or replace function app.meeting_changed() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if new.called_at is distinct from old.called_at then perform app.keep_calendars_of(new, false);
  elsif new.sequence <> old.sequence and new.called_at is not null and new.ends_at > now() then perform app.keep_calendars_of(new, true);
  end if;
  if new.agenda_sent_at is distinct from old.agenda_sent_at then perform app.tell_meeting(new, 'agenda_sent'); end if;
  if new.minutes_sent_at is not null and old.minutes_sent_at is null then perform app.tell_meeting(new, 'minutes_sent'); end if;
  return null;
end $$;

-- Where an item was before it was forwarded, the newest first: without closed items, for guests without members' items too.
create or replace function app.item_history(wanted uuid) returns table (item_id uuid, meeting_id uuid, forum text, meeting text, starts_at timestamptz, decision text)
stable security definer set search_path = public, pg_temp language sql as $$
  with recursive chain as (
    select i.forwarded_from as id, 1 as step from agenda_items i join meetings m on m.id = i.meeting_id
    where i.id = wanted and (app.is_secretariat() or m.forum::text in (select app.viewer_forums()) 
      or i.visibility = 'open' and (i.meeting_id in (select app.granted_ids('whole_meeting')) or app.is_granted_by_forum(i.meeting_id)) or i.id in (select app.granted_ids('agenda_item')))
    union all
    select i.forwarded_from, c.step + 1 from chain c join agenda_items i on i.id = c.id where c.step < 10
  )
  select i.id, m.id, m.forum::text, m.title, m.starts_at, case when m.minutes_sent_at is not null then d.words end
  from chain c join agenda_items i on i.id = c.id join meetings m on m.id = i.meeting_id left join item_decisions d on d.item_id = i.id
  where i.visibility = 'open' or i.visibility = 'members' and app.is_member() order by c.step
$$;

-- A suggestion is told to the secretariat, its answer to whoever made it.
create or replace function app.suggestion_changed() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform app.mail_secretariat('item_suggested', null, null, (select jsonb_build_object('title', new.title, 'author', p.name, 'meeting', m.id, 'event', m.title)
      from people p, meetings m where p.id = new.person_id and m.id = new.meeting_id));
  elsif new.outcome is not null and old.outcome is null then
    perform app.queue_mail('suggestion_answered', e.address, null, null, jsonb_build_object('name', p.name, 'title', new.title, 'outcome', new.outcome,
      'answer', new.answer, 'meeting', m.id, 'event', m.title), p.locale)
    from people p join emails e on e.person_id = p.id, meetings m where p.id = new.person_id and m.id = new.meeting_id;
  end if;
  return null;
end $$;
