-- What the portal's own people change leaves somebody who can give access. Set-up and restore work without a viewer and are not asked.
create or replace function app.keep_a_secretary() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if app.viewer_id() is not null and not app.secretary_stays() then perform app.refuse('onlySecretary'); end if;
  return null;
end $$;

-- Tells a person by mail that they have a seat.
create or replace function app.tell_seat(seat uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  perform app.queue_mail('seat_given', e.address, p.municipality_code, null,
    jsonb_build_object('name', p.name, 'kind', s.forum, 'on', s.from_on, 'until', coalesce(s.until_on::text, ''), 'outcome', case when s.until_on is null then 'open' else 'ends' end), p.locale)
  from seats s join people p on p.id = s.person_id join emails e on e.person_id = p.id where s.id = seat and p.deactivated_at is null;
end $$;

-- A list of people with their seats, under the policies of whoever asks: who is known by the address gets the seat only, and a seat whose days
-- are taken by another of the same forum is left out. Where it is not meant, all of it is done and taken back, so that the numbers are true.
create or replace function app.import_people(list jsonb, really boolean, tell boolean) returns table (added integer, given integer) set search_path = public, pg_temp language plpgsql as $$
declare r record; who uuid; seat uuid;
begin
  added := 0; given := 0;
  begin
    for r in select * from jsonb_to_recordset(list) as x (name text, address text, code text, "jobTitle" text, forum forum, rank seat_title, "fromOn" date, "untilOn" date) loop
      select e.person_id into who from emails e where e.address = r.address;
      if who is null then
        insert into people (name, title, municipality_code) values (r.name, r."jobTitle", r.code) returning id into who;
        insert into emails (person_id, address) values (who, r.address);
        added := added + 1;
      end if;
      continue when r.forum is null or exists (select from seats s where s.person_id = who and s.forum = r.forum
        and daterange(s.from_on, s.until_on, '[]') && daterange(r."fromOn", r."untilOn", '[]'));
      insert into seats (person_id, forum, title, from_on, until_on) values (who, r.forum, r.rank, r."fromOn", r."untilOn") returning id into seat;
      given := given + 1;
      if tell then perform app.tell_seat(seat); end if;
    end loop;
    if not really then raise exception using errcode = 'KM002'; end if;
  exception when sqlstate 'KM002' then null;
  end;
  return next;
end $$;

-- Two rows are one person: seats, projects and, where the one that stays has none, the profile move over; the other row is shut out, its passkeys go, and it keeps
-- what was done under it, which bears the same name.
create or replace function app.merge_people(keep uuid, gone uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() or app.preview() is not null then raise insufficient_privilege; end if;
  perform app.demand_fresh();
  if gone is null or not exists (select from people where id = gone and deactivated_at is null) then perform app.refuse('noSuchAddress'); end if;
  if keep = gone or gone = app.viewer_id() or not exists (select from people where id = keep and deactivated_at is null) then perform app.refuse('samePerson'); end if;
  update seats set person_id = keep where person_id = gone;
  update project_leaders l set person_id = keep where person_id = gone and not exists (select from project_leaders o where o.project_id = l.project_id and o.person_id = keep);
  update profiles set person_id = keep where person_id = gone and not exists (select from profiles where person_id = keep);
  delete from passkeys where person_id = gone;
  update people set deactivated_at = now() where id = gone;
  delete from sessions where person_id = gone;
  delete from address_changes where person_id = gone;
end $$;

-- Whoever begins to see with other eyes than their own is named in the log.
create or replace function app.see_as(eyes text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if app.preview() is not null or not app.is_member() or eyes like 'km%' and not app.is_secretariat() then raise insufficient_privilege; end if;
  insert into audit_entries (person_id, action, municipality_code, subject, network) values (app.viewer_id(), 'people.seen_as',
    coalesce((select municipality_code from invitations where id::text = eyes), (select code from municipalities where code = right(eyes, 3))), eyes, app.network());
end $$;
