-- The way of a municipality from interest to guest, and what a guest says. Each function locks what it changes and does
-- its own authorisation; a refusal that the person should read carries errcode KM001 and the key of its message.

create or replace function app.refuse(message_key text) returns void language plpgsql as
  $$ begin raise exception using errcode = 'KM001', message = message_key; end $$;

-- Moves a municipality on in the coming agreement, never backwards and never past a member.
create or replace function app.move_standing(code text, wanted text, allowed_from text[], why text)
returns void security definer set search_path = public, pg_temp language sql as $$
  insert into memberships as m (agreement_id, municipality_code, standing, source)
  values (app.next_agreement(), code, wanted::standing, why)
  on conflict (agreement_id, municipality_code) do update set standing = excluded.standing, since = now(), source = why
  where m.standing::text = any(allowed_from)
$$;

create or replace function app.open_case(code text) returns void security definer set search_path = public, pg_temp language sql as $$
  insert into cases as c (municipality_code) values (code) on conflict (municipality_code) do update set moved_at = now();
  select app.move_standing(code, 'interested', '{unaware,declined,left}', 'interest')
  where not app.is_member_municipality(code);
$$;

-- Something was done in a case; opens it when it is new. Runs with the caller's own rights.
create or replace function app.move_case(code text) returns void language sql as $$
  insert into cases as c (municipality_code, changed_by) values (code, app.viewer_id())
  on conflict (municipality_code) do update set moved_at = now(), changed_by = app.viewer_id(), version = c.version + 1
$$;

-- The public form. What is held back costs the same, is kept for the secretariat to judge, and mails nobody.
create or replace function app.register_interest(code text, person_name text, person_title text, sender text, wishes jsonb, words text, language text, held text)
returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare known boolean;
begin
  if held is null then perform app.open_case(code); end if; -- the case's row lock lets a double click come one after the other
  known := exists (select from interests where municipality_code = code and address = sender and arrived_at > now() - interval '1 day' and held_at is null);
  insert into interests (municipality_code, name, title, address, topics, message, held_at, held_why)
  values (code, person_name, person_title, sender, array(select jsonb_array_elements_text(wishes)), words, case when held is not null then now() end, held);
  if known or held is not null then return; end if;
  perform app.queue_mail('interest_received', sender, code, null, jsonb_build_object('name', person_name), language);
  perform app.mail_secretariat('interest_arrived', code, null, jsonb_build_object('name', person_name, 'address', sender));
end $$;

create or replace function app.release_interest(wanted uuid) returns text security definer set search_path = public, pg_temp language plpgsql as $$
declare kept interests;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  update interests set held_at = null, held_why = null, released_at = now() where id = wanted and held_at is not null returning * into kept;
  if kept.id is null then return null; end if;
  perform app.open_case(kept.municipality_code);
  perform app.queue_mail('interest_received', kept.address, kept.municipality_code, null, jsonb_build_object('name', kept.name));
  return kept.municipality_code;
end $$;

-- A member proposes a municipality that should be asked.
create or replace function app.propose_municipality(code text, words text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not exists (select app.viewer_forums() intersect values ('secretariat'), ('kmp'), ('kmk'), ('chairmanship')) then raise insufficient_privilege; end if;
  if app.is_member_municipality(code) then perform app.refuse('alreadyMember'); end if;
  insert into interests (municipality_code, name, message, proposed_by)
  select code, p.name, words, p.id from people p where p.id = app.viewer_id();
  perform app.open_case(code);
  if not app.is_secretariat() then
    perform app.mail_secretariat('interest_arrived', code, null, (select jsonb_build_object('name', name, 'address', '') from people where id = app.viewer_id()));
  end if;
end $$;

-- A person leaves for good; what they did stays.
create or replace function app.leave() returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if app.preview() is not null or app.is_member() then raise insufficient_privilege; end if;
  update people set deactivated_at = now() where id = app.viewer_id();
  delete from sessions where person_id = app.viewer_id();
end $$;

create or replace function app.change_me(person_name text, person_title text, language text) returns void security definer set search_path = public, pg_temp language sql as
  $$ update people set name = person_name, title = person_title, locale = language where id = app.viewer_id() and app.preview() is null $$;

-- The secretariat is told about a wish; answers go to who asked.
create or replace function app.tell_access_request(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare r access_requests; asker people;
begin
  select * into r from access_requests where id = wanted;
  select * into asker from people where id = r.person_id;
  -- Only in the transaction that wrote the wish: asking again mails nobody.
  if r.outcome is null and r.person_id = app.viewer_id() and r.asked_at = now() then
    update cases set moved_at = now() where municipality_code = r.municipality_code;
    perform app.mail_secretariat('access_wanted', r.municipality_code, null, jsonb_build_object('name', asker.name, 'wish', r.wish));
  elsif r.outcome is not null and app.is_secretariat() then
    perform app.queue_mail('access_answered', e.address, r.municipality_code, null,
      jsonb_build_object('wish', r.wish, 'answer', r.answer, 'outcome', r.outcome), asker.locale) from emails e where e.person_id = asker.id;
  else raise insufficient_privilege; end if;
end $$;

-- Tells a municipality's guests that something was opened or ended.
create or replace function app.tell_guests(mail_kind text, code text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() or mail_kind not in ('access_opened', 'access_ended') then raise insufficient_privilege; end if;
  perform app.mail_guests(mail_kind, code, '{}');
end $$;
