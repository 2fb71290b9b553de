-- A person is forgotten: what is theirs goes, what is the case's stays and names nobody.

-- How much of a person goes, is emptied and stays, place by place: for the secretariat, before it is done.
create or replace function app.erasure_preview(person uuid) returns table (place text, effect text, rows integer) stable security definer set search_path = public, pg_temp language plpgsql as $$
declare c record; n integer; mine text := (select e.address from emails e where e.person_id = person);
begin
  if not app.is_secretariat() or app.preview() is not null then raise insufficient_privilege; end if;
  for c in select p.place, case p.erase when 'delete' then 'delete' when 'stay' then 'stay' else 'empty' end as effect,
      string_agg(format('%I = $1::uuid', p.field), ' or ') || coalesce((select format(' or %I = $2', a.field) from app.address_columns() a where a.place = p.place and a.place in ('sign_ups')), '') as condition
    from app.person_columns() p group by 1, 2
    union all select a.place, case a.erase when 'delete' then 'delete' else 'empty' end, format('%I = $2', a.field) from app.address_columns() a
      where a.erase in ('delete', 'empty') or a.place = 'mails' loop
    execute format('select count(*) from %I where %s', c.place, c.condition) into n using person, mine;
    if n > 0 then place := c.place; effect := c.effect; rows := n; return next; end if;
  end loop;
end $$;

-- Somebody's seats on the way to a conference: given back where it is still to come, and without a name.
create or replace function app.forget_sign_ups(person uuid, mine text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare ids uuid[] := array(select id from sign_ups where person_id = person or address = mine); s sign_ups; c conferences;
begin
  for s in select x.* from sign_ups x join conferences k on k.id = x.conference_id where x.id = any (ids) and k.starts_at > now() order by k.id loop
    c := app.hold_conference(s.conference_id);
    if app.sign_up_state(s) in ('cancelled', 'declined') then continue; end if;
    update sign_ups set cancelled_at = now() where id = s.id;
    if app.has_seat(s) then perform app.fill(c); end if;
  end loop;
  update sign_ups set name = 'Slettet deltager', title = '', address = null, let_in_because = '', person_id = null, listed = false, cancel_reason = '',
    forgotten_at = coalesce(forgotten_at, now()) where id = any (ids);
  delete from sign_up_links where sign_up_id = any (ids);
  delete from sign_up_answers where sign_up_id = any (ids);
end $$;

-- Visits that lie ahead: somebody else is to go, and the secretariat is told so without the name. An offer that nobody else took up ends.
create or replace function app.forget_visits(person uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v visits;
begin
  for v in select w.* from visits w where w.cancelled_at is null and coalesce(app.visit_day(w), 'infinity') >= app.today()
    and exists (select from visit_ambassadors x where x.visit_id = w.id and x.person_id = person and x.declined_at is null and x.released_at is null) order by w.id for update loop
    update visit_ambassadors set released_at = now() where visit_id = v.id and person_id = person and declined_at is null and released_at is null;
    perform app.mail_secretariat('visit_declined', v.municipality_code, null, app.visit_content(v, false) || jsonb_build_object('author', 'Slettet person', 'kind', 'seat'));
    perform app.forget_visit(v.id, person);
  end loop;
end $$;

-- Their mails: those on the way are taken out of the queue, of the others only the kind and how it went stays.
create or replace function app.forget_mails(mine text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare unsent uuid[] := array(select id from mails where address = mine and sent_at is null);
begin
  delete from pgboss.job where name = 'mail' and (data ->> 'id') = any (unsent::text[]) or name = 'sign-in-mail' and data ->> 'address' = mine;
  delete from mails where id = any (unsent);
  update mails set address = '', subject = '', data = app.kept_mail_data(data), error = null where address = mine;
end $$;

-- Of a mail's words only the keys of what it was about.
create or replace function app.kept_mail_data(said jsonb) returns jsonb immutable language sql as $$
  select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(said) where value #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;

-- Keys of values in the log that tell who somebody is.
create or replace function app.nameless(said jsonb) returns jsonb immutable language sql as
  $$ select said - '{name,title,address,phone,topics,contact_name,contact_address,cancel_reason,reason,message,note}'::text[] $$;

create or replace function app.erase(person uuid, eraser uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare c record; mine text; others text[]; photo uuid; dropped text; hosted text[];
begin
  perform from people where id = person and erased_at is null for update;
  if not found then perform app.refuse('gone'); end if;
  select address into mine from emails where person_id = person;
  -- Addresses that they had before, as far as nobody else has them now; and the mail to the one they asked for.
  others := array(select distinct l.before ->> 'address' from audit_entries l where l.action = 'emails.changed' and l.about_person_id = person
    and not exists (select from emails e where e.address = l.before ->> 'address'));
  delete from mails where kind = 'address_new' and data ->> 'change' in (select id::text from address_changes where person_id = person);
  select photo_id into photo from profiles where person_id = person;
  hosted := array(select id::text from visits where contact_address = mine);
  perform app.forget_sign_ups(person, mine);
  perform app.forget_visits(person);
  for c in select place, field, erase from app.person_columns() where erase in ('delete', 'empty') loop
    execute format(case c.erase when 'delete' then 'delete from %1$I where %2$I = $1' else 'update %1$I set %2$I = null where %2$I = $1' end, c.place, c.field) using person;
  end loop;
  update invitations set withdrawn_at = now() where address = mine and accepted_at is null and declined_at is null and withdrawn_at is null;
  delete from invitation_tokens where invitation_id in (select id from invitations where address = mine);
  delete from encounter_photos where encounter_id in (select id from encounters where address = mine);
  update invitations set name = 'Slettet person', title = '', address = '' where accepted_by = person;
  for c in select place, field, erase, words from app.address_columns() where erase in ('delete', 'empty') loop
    if c.erase = 'delete' then execute format('delete from %I where %I = $1', c.place, c.field) using mine;
    else execute format('update %I set %s where %I = $1', c.place, (select string_agg(format('%I = %L', w, case when w = 'name' then 'Slettet person' else '' end), ', ') from unnest(c.words) w), c.field) using mine;
    end if;
  end loop;
  delete from address_changes where address = mine;
  perform app.forget_mails(a) from unnest(others || mine) a; -- last: some of the above tells them
  delete from rate_limits where exists (select from unnest(others || mine) a where strpos(key, a) > 0);
  delete from files f where f.id = photo and not exists (select from pictures p where p.file_id = f.id) and not exists (select from papers p where p.file_id = f.id) returning key into dropped;
  update people set deactivated_at = coalesce(deactivated_at, now()) where id = person;
  update people set name = 'Slettet person', title = '', erased_at = now() where id = person;
  update audit_entries set before = app.nameless(before), after = app.nameless(after), network = null
    where about_person_id = person or subject = person::text or subject = any (hosted)
      or mine in (before ->> 'address', after ->> 'address', before ->> 'contact_address', after ->> 'contact_address');
  update audit_entries set network = null where person_id = person;
  insert into erasures (person_hash, by) values (sha256(person::text::bytea), eraser) on conflict do nothing;
  perform app.enqueue('forget-files', jsonb_build_object('key', dropped));
end $$;

create or replace function app.erase_person(person uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() or app.preview() is not null then raise insufficient_privilege; end if;
  perform pg_advisory_xact_lock(7043); -- two secretaries who erase each other
  if app.last_secretary(person) then perform app.refuse('lastSecretary'); end if;
  perform app.erase(person, app.viewer_id());
end $$;

-- After a restore: whoever was erased since is erased again. Answers how many.
create or replace function app.erase_again(hashes bytea[]) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare person uuid; done integer := 0;
begin
  for person in select id from people where erased_at is null and sha256(id::text::bytea) = any (hashes) loop
    perform app.erase(person, null);
    done := done + 1;
  end loop;
  insert into erasures (person_hash) select unnest(hashes) on conflict do nothing;
  return done;
end $$;

-- The list that is kept beside the stored files, outside of any backup's rows; for the worker.
create or replace function app.erased() returns setof text stable security definer set search_path = public, pg_temp language sql as
  $$ select encode(person_hash, 'hex') from erasures order by 1 $$;
