-- The steps of a visit. Each locks what it changes and does its own authorisation.

-- A new wish or offer, refused in words where there is one already or the day will not do: after the policies, so that no refusal tells of
-- what one may not see. An offer takes its politician along; the secretariat is told of both.
create or replace function app.visit_wished() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare block text;
begin
  perform pg_advisory_xact_lock(hashtext('visit' || new.municipality_code));
  if new.kind = 'wish' and exists (select from visits v where v.id <> new.id and v.municipality_code = new.municipality_code and v.agreement_id = new.agreement_id
      and v.kind = 'wish' and app.visit_state(v) = 'wished')
    or new.kind = 'offer' and exists (select from visits v join visit_ambassadors x on x.visit_id = v.id where v.municipality_code = new.municipality_code
      and v.agreement_id = new.agreement_id and x.person_id = new.wished_by and v.cancelled_at is null and x.declined_at is null and x.released_at is null) then
    perform app.refuse('visitAsked');
  end if;
  block := app.visit_day_block(new.municipality_code, new.agreement_id, new.meeting_id, app.visit_day(new));
  if block is not null then perform app.refuse(block); end if;
  if new.kind = 'offer' then
    insert into visit_ambassadors (visit_id, person_id, meeting_id, on_day, accepted_at) values (new.id, new.wished_by, new.meeting_id, app.visit_day(new), now());
  end if;
  if not app.is_secretariat() then
    perform app.mail_secretariat('visit_wished', new.municipality_code, null, app.visit_content(new, false)
      || jsonb_build_object('kind', new.kind, 'author', (select name from people where id = new.wished_by), 'wish', new.words));
  end if;
  return null;
end $$;

-- Another day is refused in words where it will not do, and takes the mark off; what calendars must know raises the sequence.
create or replace function app.visit_changes() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare block text;
begin
  if new.cancelled_at is null and (new.meeting_id, new.starts_at) is distinct from (old.meeting_id, old.starts_at) then
    block := app.visit_day_block(new.municipality_code, new.agreement_id, new.meeting_id, app.visit_day(new));
    if block is not null then perform app.refuse(block); end if;
    new.flagged_at := null;
  end if;
  if old.agreed_at is not null and (new.starts_at, new.ends_at, new.place, coalesce(new.link, ''), new.item_title, new.contact_address, new.with_secretariat, new.cancelled_at is null)
    is distinct from (old.starts_at, old.ends_at, old.place, coalesce(old.link, ''), old.item_title, old.contact_address, old.with_secretariat, old.cancelled_at is null) then
    new.sequence := old.sequence + 1;
  end if;
  return new;
end $$;

create or replace function app.visit_changed() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if (new.meeting_id, new.starts_at) is distinct from (old.meeting_id, old.starts_at) then
    update visit_ambassadors set meeting_id = new.meeting_id, on_day = app.visit_day(new) where visit_id = new.id and declined_at is null and released_at is null;
  end if;
  if old.agreed_at is not null and old.contact_address not in ('', new.contact_address) then
    perform app.untell_visit(new, old.contact_address, old.contact_name, 'da');
  end if;
  if old.agreed_at is not null and old.with_secretariat and not new.with_secretariat then
    perform app.untell_visit(new, e.address, p.name, p.locale) from people p join emails e on e.person_id = p.id where 'secretariat' in (select app.seat_forums(p.id));
  end if;
  -- A step of an ambassador's tells those it concerns itself, and is no new version.
  if new.agreed_at is not null and new.ends_at > now() and (old.agreed_at is null or new.sequence <> old.sequence and new.version <> old.version) then
    perform app.tell_visit(new.id);
  end if;
  return null;
end $$;

-- The secretariat asks an ambassador to make a visit, at a committee meeting or at the one that the visit has. Refuses what breaks a
-- hard rule; who is asked already is not asked again. Answers the assignment.
create or replace function app.propose_visit(visit uuid, person uuid, meeting uuid, why jsonb, words text) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare v visits; block text; made uuid; chosen uuid;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into v from visits where id = visit for update;
  perform from ambassadors a where a.person_id = person for update;
  select x.id into made from visit_ambassadors x where x.visit_id = v.id and x.person_id = person and x.declined_at is null and x.released_at is null;
  if made is not null then return made; end if;
  chosen := coalesce(meeting, v.meeting_id);
  block := app.visit_block(visit, person, chosen);
  if block is not null then perform app.refuse(block); end if;
  if (select count(*) from visit_ambassadors x where x.visit_id = v.id and x.declined_at is null and x.released_at is null) >= v.people then perform app.refuse('visitTaken'); end if;
  if chosen is distinct from v.meeting_id then
    if v.agreed_at is not null or exists (select from visit_ambassadors x where x.visit_id = v.id and x.declined_at is null and x.released_at is null) then perform app.refuse('visitOtherDay'); end if;
    update visits set meeting_id = chosen, version = version + 1 where id = v.id returning * into v;
  end if;
  insert into visit_ambassadors (visit_id, person_id, meeting_id, on_day, why, words) values (v.id, person, chosen, app.visit_day(v), why, coalesce(words, '')) returning id into made;
  perform app.queue_mail('visit_proposed', e.address, v.municipality_code, null, app.visit_content(v, false) || jsonb_build_object('name', p.name), p.locale)
  from people p join emails e on e.person_id = p.id where p.id = person;
  return made;
end $$;

-- The viewer says yes, or no with a word why; yes said twice is said once. No after yes sets the visit back.
create or replace function app.answer_visit(visit uuid, yes boolean, words text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v visits; x visit_ambassadors; me people;
begin
  select * into v from visits where id = visit and id in (select app.my_visits()) for update;
  if v.id is null then perform app.refuse('visitReleased'); end if;
  if app.visit_day(v) < app.today() then perform app.refuse('visitPast'); end if;
  select * into me from people where id = app.viewer_id();
  select * into x from visit_ambassadors where visit_id = v.id and person_id = me.id and declined_at is null and released_at is null;
  if yes and x.accepted_at is not null then return; end if;
  if yes then
    update visit_ambassadors set accepted_at = now() where id = x.id;
    perform app.mail_secretariat('visit_accepted', v.municipality_code, null, app.visit_content(v, false) || jsonb_build_object('author', me.name));
    if v.agreed_at is not null then
      update visits set sequence = sequence + 1 where id = v.id;
      perform app.tell_visit(v.id);
    end if;
    return;
  end if;
  update visit_ambassadors set declined_at = now(), decline_words = answer_visit.words where id = x.id;
  perform app.mail_secretariat('visit_declined', v.municipality_code, null, app.visit_content(v, false) || jsonb_build_object('author', me.name, 'wish', words, 'kind', 'self'));
  perform app.forget_visit(v.id, me.id);
end $$;

-- What follows when an ambassador is off a visit: the calendar forgets it, and an offer that nobody else has taken up ends.
create or replace function app.forget_visit(visit uuid, person uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v visits;
begin
  select * into v from visits where id = visit;
  if v.agreed_at is not null then
    update visits set sequence = sequence + 1 where id = v.id returning * into v;
    perform app.untell_visit(v, e.address, p.name, p.locale) from people p join emails e on e.person_id = p.id where p.id = person;
  elsif v.kind = 'offer' and v.wished_by = person then
    update visits set cancelled_at = now(), cancelled_by = app.viewer_id() where id = v.id;
  end if;
end $$;

-- The secretariat takes somebody off a visit, with a word why.
create or replace function app.release_visit(visit uuid, person uuid, words text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v visits;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into v from visits where id = visit for update;
  update visit_ambassadors x set released_at = now(), words = release_visit.words where x.visit_id = v.id and x.person_id = person and x.declined_at is null and x.released_at is null;
  if not found then perform app.refuse('visitReleased'); end if;
  if v.agreed_at is null then
    perform app.untell_visit(v, e.address, p.name, p.locale) from people p join emails e on e.person_id = p.id where p.id = person;
  end if;
  perform app.forget_visit(v.id, person);
end $$;

-- The secretariat or the host calls a visit off: whoever was asked or agreed is told why.
create or replace function app.cancel_visit(visit uuid, reason text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v visits;
begin
  select * into v from visits where id = visit and (app.is_secretariat() or municipality_code = app.hosted()) and app.preview() is null for update;
  if v.id is null then raise insufficient_privilege; end if;
  if v.cancelled_at is not null then return; end if;
  if v.ends_at < now() then perform app.refuse('visitPast'); end if;
  update visits set cancelled_at = now(), cancelled_by = app.viewer_id(), cancel_reason = reason, version = version + 1 where id = v.id returning * into v;
  perform app.untell_visit(v, e.address, p.name, p.locale) from visit_ambassadors x join people p on p.id = x.person_id join emails e on e.person_id = p.id
  where x.visit_id = v.id and x.declined_at is null and x.released_at is null and (v.agreed_at is null or x.accepted_at is null);
  perform app.untell_visit(v, e.address, p.name, p.locale) from people p join emails e on e.person_id = p.id
  where p.id = v.wished_by and v.kind = 'wish' and p.id <> app.viewer_id() and not (v.agreed_at is not null and e.address in (select r.address from app.visit_people(v) r));
  if not app.is_secretariat() then
    perform app.mail_secretariat('visit_cancelled', v.municipality_code, null, app.visit_content(v, false) || jsonb_build_object('name', ''));
  end if;
  update visit_ambassadors set released_at = now() where visit_id = v.id and declined_at is null and released_at is null;
end $$;

-- A visit whose day is gone or too late is marked once; the secretariat and whoever goes are told.
create or replace function app.flag_visit(v visits, what text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  update visits set flagged_at = now() where id = v.id and flagged_at is null and cancelled_at is null;
  if not found then return; end if;
  perform app.mail_secretariat('visit_flagged', v.municipality_code, null, app.visit_content(v, false) || jsonb_build_object('name', '', 'kind', what));
  perform app.queue_mail('visit_flagged', e.address, v.municipality_code, null, app.visit_content(v, false) || jsonb_build_object('name', p.name, 'kind', what), p.locale)
  from visit_ambassadors x join people p on p.id = x.person_id join emails e on e.person_id = p.id where x.visit_id = v.id and x.declined_at is null and x.released_at is null;
end $$;

-- A committee meeting was moved or called off.
create or replace function app.visits_follow_meeting() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if new.on_day <> old.on_day then
    perform app.flag_visit(v, 'moved') from visits v where v.meeting_id = new.id and coalesce(v.ends_at, 'infinity') > now();
  elsif new.cancelled_at is not null and old.cancelled_at is null then
    perform app.flag_visit(v, 'gone') from visits v where v.meeting_id = new.id and coalesce(v.ends_at, 'infinity') > now();
  end if;
  return null;
end $$;

-- A decision was given another day: visits that now come too late.
create or replace function app.visits_follow_decision() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.flag_visit(v, 'late') from visits v where v.municipality_code = new.municipality_code and v.agreement_id = new.agreement_id
    and app.visit_day(v) >= app.today() and app.visit_day(v) > (select last_day from app.visit_plan(v.municipality_code, v.agreement_id));
  return null;
end $$;

-- The clock: whose seat has ended goes nowhere, a day that passed without an agreement is marked, and the day after a visit both sides are
-- asked three questions. The worker alone calls it.
create or replace function app.pass_visits() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v visits; x record;
begin
  for x in select a.id, a.visit_id, a.person_id, p.name from visit_ambassadors a join visits w on w.id = a.visit_id join people p on p.id = a.person_id
    where a.declined_at is null and a.released_at is null and w.cancelled_at is null and coalesce(app.visit_day(w), 'infinity') >= app.today()
      and 'kmp' not in (select app.seat_forums(a.person_id)) for update of a skip locked loop
    update visit_ambassadors set released_at = now() where id = x.id;
    perform app.mail_secretariat('visit_declined', w.municipality_code, null, app.visit_content(w, false) || jsonb_build_object('author', x.name, 'kind', 'seat')) from visits w where w.id = x.visit_id;
    perform app.forget_visit(x.visit_id, x.person_id);
  end loop;
  perform app.flag_visit(w, 'gone') from visits w where w.flagged_at is null and w.cancelled_at is null and not w.example
    and app.visit_day(w) < app.today() and app.visit_state(w) in ('wished', 'proposed', 'accepted');
  for v in select * from visits w where w.asked_at is null and w.cancelled_at is null and w.agreed_at is not null and (w.ends_at at time zone 'Europe/Copenhagen')::date < app.today()
    and app.visit_state(w) in ('held', 'answered') for update skip locked loop
    update visits set asked_at = now() where id = v.id;
    perform app.queue_mail('visit_asked', e.address, v.municipality_code, null, app.visit_content(v, false) || jsonb_build_object('name', p.name), p.locale)
    from people p join emails e on e.person_id = p.id where p.deactivated_at is null and (p.municipality_code = v.municipality_code and (p.id = v.wished_by or e.address = v.contact_address)
      or exists (select from visit_ambassadors a where a.visit_id = v.id and a.person_id = p.id and a.accepted_at is not null and a.declined_at is null and a.released_at is null));
  end loop;
end $$;
