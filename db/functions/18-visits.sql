-- Visits: how far one is, when it can be and who can go, and who is told.

-- How far a visit is, worked out of its moments: wished → proposed → accepted → agreed → held → answered, or cancelled.
-- Whoever falls out sets it back to wished; what was agreed with the host stays.
create or replace function app.visit_state(v visits) returns text stable security definer set search_path = public, pg_temp language sql as $$
  select case when v.cancelled_at is not null then 'cancelled'
    when v.agreed_at is not null and v.ends_at < now() and a.accepted > 0 then case when a.told and s.told then 'answered' else 'held' end
    when a.live < v.people then 'wished' when a.accepted < v.people then 'proposed' when v.agreed_at is null then 'accepted' else 'agreed' end
  from (select count(*) as live, count(x.accepted_at) as accepted, coalesce(bool_or(y.visit_id is not null), false) as told
      from visit_ambassadors x left join visit_answers y on y.visit_id = x.visit_id and y.person_id = x.person_id
      where x.visit_id = v.id and x.declined_at is null and x.released_at is null) a,
    (select exists (select from visit_answers y where y.visit_id = v.id and not exists (select from visit_ambassadors x where x.visit_id = v.id
      and x.person_id = y.person_id and x.declined_at is null and x.released_at is null)) as told) s
$$;

-- When a host first decides, and the last day on which a visit still comes before the papers for that are handed in. Runs with
-- the caller's own rights; nothing where no date is known.
create or replace function app.visit_plan(code text, agreement uuid) returns table (decides_on date, paper_days integer, last_day date) stable language sql as $$
  select d.decides_on, coalesce(c.paper_days, 8)::integer, d.decides_on - greatest(coalesce(c.paper_days, 8), 1)
  from decision_steps d left join committees c on c.municipality_code = d.municipality_code and c.body = d.body
  where d.municipality_code = code and d.agreement_id = agreement and d.outcome is distinct from 'postponed' order by d.decides_on limit 1
$$;

-- The day of a visit: its slot's, or its committee meeting's.
create or replace function app.visit_day(v visits) returns date stable security definer set search_path = public, pg_temp language sql as $$
  select coalesce((v.starts_at at time zone 'Europe/Copenhagen')::date, (select k.on_day from committee_meetings k where k.id = v.meeting_id))
$$;

-- Why a visit cannot be on a day, as the key of a message.
create or replace function app.visit_day_block(code text, agreement uuid, meeting uuid, day date) returns text stable security definer set search_path = public, pg_temp language sql as $$
  select case
    when meeting is not null and not exists (select from committee_meetings k join committees c on c.id = k.committee_id
      where k.id = meeting and c.municipality_code = code and k.cancelled_at is null) then 'visitMeeting'
    when day < app.today() then 'visitPast'
    when day > (select last_day from app.visit_plan(code, agreement)) then 'visitTooLate'
    when meeting is not null and day <> (select k.on_day from committee_meetings k where k.id = meeting) then 'visitOtherDay'
  end
$$;

-- Why a politician cannot make a visit, as the key of a message; for the secretariat.
create or replace function app.visit_block(visit uuid, person uuid, meeting uuid) returns text stable security definer set search_path = public, pg_temp language sql as $$
  select case
    when not app.is_secretariat() then 'forbidden'
    when v.id is null then 'gone'
    when v.cancelled_at is not null then 'visitCancelled'
    when a.person_id is null or a.paused_at is not null or 'kmp' not in (select app.seat_forums(person)) then 'visitNoAmbassador'
    when p.municipality_code = v.municipality_code then 'visitOwn'
    when exists (select from ambassador_conflicts c where c.person_id = person and c.municipality_code = v.municipality_code) then 'visitConflict'
    when exists (select from visit_ambassadors x join visits w on w.id = x.visit_id where x.person_id = person and w.id <> v.id and w.municipality_code = v.municipality_code
      and w.agreement_id = v.agreement_id and w.cancelled_at is null and x.declined_at is null and x.released_at is null) then 'visitMet'
    when (select count(*) from visit_ambassadors x join visits w on w.id = x.visit_id where x.person_id = person and w.id <> v.id and w.agreement_id = v.agreement_id
      and w.cancelled_at is null and x.declined_at is null and x.released_at is null) >= a.most_visits then 'visitCapacity'
    when d.day is not null and (exists (select from visit_ambassadors x where x.person_id = person and x.visit_id <> v.id and x.on_day = d.day and x.declined_at is null and x.released_at is null)
      or exists (select from ambassador_days y where y.person_id = person and y.on_day = d.day and not y.free)) then 'visitBusy'
    else app.visit_day_block(v.municipality_code, v.agreement_id, meeting, d.day)
  end
  from (select) one left join visits v on v.id = visit left join people p on p.id = person left join ambassadors a on a.person_id = person
    left join lateral (select coalesce((select k.on_day from committee_meetings k where k.id = meeting), app.visit_day(v)) as day) d on true
$$;

drop function if exists app.visit_company(uuid);
-- Who is asked or goes: for the secretariat and each other all, for the host those who have said yes.
create or replace function app.visit_company(wanted uuid) returns table (person_id uuid, name text, title text, municipality text, party text, accepted boolean)
stable security definer set search_path = public, pg_temp language sql as $$
  select p.id, p.name, p.title, coalesce(m.name, ''), coalesce(a.party, ''), x.accepted_at is not null
  from visits v join visit_ambassadors x on x.visit_id = v.id and x.declined_at is null and x.released_at is null join people p on p.id = x.person_id
    left join municipalities m on m.code = p.municipality_code left join ambassadors a on a.person_id = p.id
  where v.id = wanted and (app.is_secretariat() or v.id in (select app.my_visits()) or v.municipality_code = app.hosted() and x.accepted_at is not null)
  order by x.proposed_at
$$;

-- What a mail says of a visit; without a time its calendar is not touched.
create or replace function app.visit_content(v visits, timed boolean) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('visit', v.id, 'host', m.name, 'title', v.item_title, 'place', v.place, 'online', coalesce(v.link, ''), 'sequence', v.sequence::text,
    'on', coalesce(app.visit_day(v)::text, ''), 'because', v.cancel_reason, 'who', coalesce((select string_agg(p.name || coalesce(', ' || h.name, ''), ' · ' order by x.proposed_at) from visit_ambassadors x
      join people p on p.id = x.person_id left join municipalities h on h.code = p.municipality_code where x.visit_id = v.id and x.accepted_at is not null and x.declined_at is null and x.released_at is null), ''))
    || case when timed and v.agreed_at is not null then jsonb_build_object('startsAt', to_json(v.starts_at), 'endsAt', to_json(v.ends_at)) else '{}' end
  from municipalities m where m.code = v.municipality_code
$$;

-- Everybody in whose calendar an agreed visit stands: those who go, the host's contact, and the secretariat where it goes along.
create or replace function app.visit_people(v visits) returns table (address text, name text, locale text) stable security definer set search_path = public, pg_temp language sql as $$
  select distinct on (r.address) r.address, r.name, r.locale from (
    select e.address, p.name, p.locale from visit_ambassadors x join people p on p.id = x.person_id join emails e on e.person_id = p.id
    where x.visit_id = v.id and x.accepted_at is not null and x.declined_at is null and x.released_at is null
    union all
    select v.contact_address, v.contact_name, coalesce((select p.locale from emails e join people p on p.id = e.person_id where e.address = v.contact_address), 'da') where v.contact_address <> ''
    union all
    select e.address, p.name, p.locale from people p join emails e on e.person_id = p.id where v.with_secretariat and 'secretariat' in (select app.seat_forums(p.id))
  ) r order by r.address
$$;

-- Tells all of them: the first time that it is agreed, later what has changed.
create or replace function app.tell_visit(wanted uuid) returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail(case when v.cancelled_at is not null then 'visit_cancelled'
      when exists (select from mails x where x.data ->> 'visit' = v.id::text and x.kind = 'visit_agreed' and x.address = r.address) then 'visit_changed' else 'visit_agreed' end,
    r.address, v.municipality_code, null, app.visit_content(v, true) || jsonb_build_object('name', r.name), r.locale)
  from visits v, app.visit_people(v) r where v.id = wanted
$$;

-- One of them is out: the calendar forgets it where it knew it.
create or replace function app.untell_visit(v visits, recipient text, person_name text, language text) returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail('visit_cancelled', recipient, v.municipality_code, null, app.visit_content(v, exists (select from mails x
    where x.data ->> 'visit' = v.id::text and x.kind in ('visit_agreed', 'visit_changed') and x.address = recipient)) || jsonb_build_object('name', person_name), language)
$$;
