-- A culture head and a project leader (or the secretariat) talk. Each function does its own authorisation.

-- Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
create or replace function app.easter(y integer) returns date immutable language plpgsql as $$
declare g integer := y % 19; c integer := y / 100; h integer; i integer; j integer; l integer;
begin
  h := (c - c / 4 - (8 * c + 13) / 25 + 19 * g + 15) % 30;
  i := h - (h / 28) * (1 - (29 / (h + 1)) * ((21 - g) / 11));
  j := (y + y / 4 + i + 2 - c + c / 4) % 7;
  l := i - j;
  return make_date(y, 3 + (l + 40) / 44, l + 28 - 31 * ((3 + (l + 40) / 44) / 4));
end $$;

-- A day on which a Danish town hall works: no weekend, no public holiday, not 5 June, Christmas Eve or New Year's Eve.
create or replace function app.is_working_day(day date) returns boolean immutable language sql as $$
  select extract(isodow from day) < 6
    and to_char(day, 'MM-DD') not in ('01-01', '06-05', '12-24', '12-25', '12-26', '12-31')
    and day - app.easter(extract(year from day)::integer) not in (-3, -2, 1, 39, 50)
$$;

-- The so-manieth working day after a day.
create or replace function app.working_days_after(day date, days integer) returns date immutable language sql as $$
  select d::date from generate_series(day + 1, day + 3 * days + 14, interval '1 day') d where app.is_working_day(d::date)
  order by d offset days - 1 limit 1
$$;

-- The open conversation of the viewer with somebody, about a story or not; begins one where there is none.
create or replace function app.open_conversation(other uuid, wanted_story uuid) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare me uuid := app.viewer_id(); head uuid; found uuid; code text;
begin
  if app.preview() is not null then raise insufficient_privilege; end if;
  head := case
    when 'kmk' in (select app.seat_forums(me)) and exists (select app.seat_forums(other) intersect values ('project'), ('secretariat')) then me
    when 'kmk' in (select app.seat_forums(other)) and exists (select app.seat_forums(me) intersect values ('project'), ('secretariat')) then other
  end;
  if head is null then raise insufficient_privilege; end if;
  select municipality_code into code from people where id = head for update; -- a double click opens one
  if wanted_story is not null and not exists (select from stories where id = wanted_story and code = any(told_codes)) then raise insufficient_privilege; end if;
  select id into found from conversations where head_id = head and partner_id in (me, other) and partner_id <> head
    and story_id is not distinct from wanted_story and closed_at is null;
  if found is null then
    insert into conversations (municipality_code, head_id, partner_id, story_id, example)
    select code, head, case when head = me then other else me end, wanted_story, p.example from people p where p.id = me returning id into found;
  end if;
  return found;
end $$;

-- Says something; the other hears by mail that there is something, not what. Five working days are enough for an answer,
-- counted from the first word that waits for one. Thanks wait for none. What was closed opens again.
create or replace function app.say(wanted uuid, message_kind text, words text) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare me uuid := app.viewer_id(); c conversations; other uuid; written uuid;
begin
  select * into c from conversations where id = wanted and me in (head_id, partner_id) for update;
  if c.id is null or not app.is_member() or app.preview() is not null then raise insufficient_privilege; end if;
  other := case when c.head_id = me then c.partner_id else c.head_id end;
  if not exists (select app.seat_forums(other)) then perform app.refuse('noLongerThere'); end if;
  insert into conversation_messages (conversation_id, author_id, kind, body, example)
  values (wanted, me, message_kind::message_kind, words, c.example) returning id into written;
  update conversations set moved_at = now(), closed_at = null, closed_by = null,
    awaited_id = case when message_kind <> 'thanks' then other when awaited_id = other then other end,
    answer_by = case when awaited_id = other then answer_by when message_kind <> 'thanks' then app.working_days_after(app.today(), 5) end
  where id = wanted;
  perform app.queue_mail('conversation_message', e.address, c.municipality_code, null,
    jsonb_build_object('name', p.name, 'author', my.name, 'answerBy', app.working_days_after(app.today(), 5)), p.locale, null, wanted)
  from people p join emails e on e.person_id = p.id, people my where p.id = other and my.id = me;
  return written;
end $$;

create or replace function app.close_conversation(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  update conversations set closed_at = now(), closed_by = app.viewer_id(), awaited_id = null, answer_by = null, moved_at = now()
  where id = wanted and app.viewer_id() in (head_id, partner_id) and closed_at is null and app.is_member() and app.preview() is null;
  if not found then raise insufficient_privilege; end if;
end $$;

-- A culture head answers a story: whoever wrote it, a leader of its project while the writer is away, else the secretariat.
create or replace function app.answer_story(wanted uuid, message_kind text, words text) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare s stories; partner uuid; opened uuid;
begin
  select * into s from stories where id = wanted and app.represented() = any(told_codes);
  select c.id into partner from (
    select s.author_id as id, 1 as turn
    union all select person_id, 2 from project_leaders where project_id = s.project_id
    union all select person_id, 3 from seats where forum = 'secretariat'
  ) c where exists (select app.seat_forums(c.id) intersect values ('project'), ('secretariat')) order by c.turn, c.id limit 1;
  if s.id is null or partner is null then raise insufficient_privilege; end if;
  opened := app.open_conversation(partner, wanted);
  perform app.say(opened, message_kind, words);
  return opened;
end $$;
