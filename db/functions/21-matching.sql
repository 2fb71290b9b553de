-- Matching: who could go where, asked of a job, and proposed when the secretariat says so.

create or replace function app.matching() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from pgboss.job where name = 'match' and state in ('created', 'retry', 'active')) $$;

-- What a likeness is worked out from; see Profile in lib/municipalities/rules.ts.
create or replace function app.place(wanted text) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('code', m.code, 'name', m.name, 'areaKm2', m.area_km2, 'municipalityGroup', m.municipality_group, 'region', m.region,
    'latitude', m.latitude, 'longitude', m.longitude, 'inhabitants', (select p.inhabitants from populations p where p.municipality_code = m.code order by p.counted_on desc limit 1),
    'inhabitantsFirst', (select p.inhabitants from populations p where p.municipality_code = m.code order by p.counted_on limit 1))
  from municipalities m where m.code = wanted
$$;

-- Every visit of the next agreement that lacks somebody, with the days that it can be on from a week ahead, and everybody who goes out.
create or replace function app.matching_ground() returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  with live as (select x.*, v.municipality_code from visit_ambassadors x join visits v on v.id = x.visit_id
      where x.declined_at is null and x.released_at is null and v.cancelled_at is null and v.agreement_id = app.next_agreement()),
    open as (select v.*, v.people - (select count(*) from live l where l.visit_id = v.id) as missing,
        coalesce((select p.last_day from app.visit_plan(v.municipality_code, v.agreement_id) p), app.today() + 180) as last_day
      from visits v where v.agreement_id = app.next_agreement() and app.visit_state(v) = 'wished')
  select jsonb_build_object(
    'workdays', coalesce((select jsonb_agg(d::date order by d) from generate_series(app.today() + 7, (select max(last_day) from open), '1 day') d where app.is_working_day(d::date)), '[]'),
    'visits', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'host', app.place(o.municipality_code), 'lastDay', o.last_day, 'people', o.missing,
        'topics', o.topics, 'partyWish', o.party_wish, 'backgroundWish', o.background_wish,
        'met', (select coalesce(jsonb_agg(l.person_id), '[]') from live l where l.municipality_code = o.municipality_code),
        'days', (select coalesce(jsonb_agg(jsonb_build_object('meetingId', k.id, 'on', k.on_day) order by k.on_day), '[]') from committee_meetings k join committees c on c.id = k.committee_id
          where c.municipality_code = o.municipality_code and c.body = 'committee' and k.cancelled_at is null and k.on_day between app.today() + 7 and o.last_day
            and k.id = coalesce(o.meeting_id, k.id)))
      order by o.wished_at, o.id) from open o), '[]'),
    'ambassadors', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'home', app.place(p.municipality_code), 'topics', a.topics, 'party', a.party,
        'background', a.background, 'weekdays', a.weekdays, 'mostVisits', a.most_visits, 'mostKm', a.most_km,
        'counted', coalesce(a.story_cost_ore, a.story_participants, a.story_staff) is not null,
        'visits', (select count(*) from live l where l.person_id = p.id),
        'freeDays', (select coalesce(jsonb_agg(y.on_day), '[]') from ambassador_days y where y.person_id = p.id and y.free),
        'takenDays', (select coalesce(jsonb_agg(y.on_day), '[]') from (select on_day from ambassador_days where person_id = p.id and not free
          union select on_day from live where person_id = p.id and on_day is not null) y),
        'conflicts', (select coalesce(jsonb_agg(c.municipality_code), '[]') from ambassador_conflicts c where c.person_id = p.id))
      order by p.id) from ambassadors a join people p on p.id = a.person_id
      where a.paused_at is null and p.municipality_code is not null and 'kmp' in (select app.seat_forums(p.id))), '[]'))
$$;

-- Asks for a matching, with what was chosen by hand; one at a time.
create or replace function app.ask_matching(chosen jsonb) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare made uuid;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  perform pg_advisory_xact_lock(hashtext('matching'));
  if app.matching() then perform app.refuse('matchingRunning'); end if;
  insert into matchings (asked_by, choices) values (app.viewer_id(), chosen) returning id into made;
  perform app.enqueue('match', jsonb_build_object('id', made));
  return made;
end $$;

-- The worker's: the choices by hand of a matching that has no answer, and its ground.
create or replace function app.matching_wanted(wanted uuid) returns table (choices jsonb, ground jsonb) stable security definer set search_path = public, pg_temp language sql as
  $$ select m.choices, app.matching_ground() from matchings m where m.id = wanted and m.answered_at is null $$;

create or replace function app.keep_matching(wanted uuid, found jsonb) returns void security definer set search_path = public, pg_temp language sql as
  $$ update matchings set answer = found, answered_at = now() where id = wanted and answered_at is null $$;

-- Asks everybody whom a matching found, once. A choice by hand that makes the whole worse needs a word why; what does not go any
-- more is left out and noted.
create or replace function app.propose_matching(wanted uuid, why text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare m matchings; one jsonb; failed jsonb := '{}';
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into m from matchings where id = wanted and answered_at is not null for update;
  if m.id is null then perform app.refuse('gone'); end if;
  if m.proposed_at is not null then perform app.refuse('matchingProposed'); end if;
  if why = '' and (m.answer ->> 'worse')::numeric > 0 then perform app.refuse('matchingReason'); end if;
  for one in select * from jsonb_array_elements(m.answer -> 'matches') loop
    begin
      perform app.propose_visit((one ->> 'visit')::uuid, (one ->> 'person')::uuid, (one ->> 'meetingId')::uuid, one,
        case when exists (select from jsonb_array_elements(m.choices) c where c ->> 'visit' = one ->> 'visit') then why else '' end);
    exception when sqlstate 'KM001' then failed := failed || jsonb_build_object(one ->> 'visit', sqlerrm);
    end;
  end loop;
  update matchings set proposed_at = now(), refused = failed where id = wanted;
end $$;
