-- Signing in with a passkey. The server judges what the device signed; here a challenge is used up, and the device's counter is heeded.

create or replace function app.ask_passkey(challenge bytea) returns void security definer set search_path = public, pg_temp language sql as $$
  delete from passkey_challenges where expires_at < now();
  insert into passkey_challenges (token_hash, expires_at) values (challenge, now() + interval '5 minutes');
$$;

-- Whatever becomes of the answer, its challenge is used up.
create or replace function app.take_challenge(challenge bytea) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
begin
  delete from passkey_challenges where token_hash = challenge and expires_at > now();
  return found;
end $$;

-- A municipality took the mail from those who linked its login: nothing else of ours opens either.
create or replace function app.login_only(person uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from oidc_accounts a join oidc_providers o on o.id = a.provider_id where a.person_id = person and not o.mail_too) $$;

-- A passkey that may open something.
create or replace function app.open_passkey(credential text) returns passkeys stable security definer set search_path = public, pg_temp language sql as $$
  select k from passkeys k join people p on p.id = k.person_id
  where k.credential_id = credential and p.deactivated_at is null and not app.login_only(p.id)
$$;

-- The key by which the server judges an answer to a challenge that is still open.
create or replace function app.try_passkey(challenge bytea, credential text) returns table (holder uuid, public_key bytea)
security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if app.take_challenge(challenge) then
    return query select k.person_id, k.public_key from app.open_passkey(credential) k where k.id is not null;
  end if;
end $$;

-- The answer was right. A counter that did not go on means that two devices hold the key: nothing opens, and its holder is told.
create or replace function app.use_passkey(credential text, count bigint) returns passkeys security definer set search_path = public, pg_temp language plpgsql as $$
declare k passkeys := app.open_passkey(credential);
begin
  if k.id is null then return null; end if;
  update passkeys set counter = count, last_used_at = now() where id = k.id and (count > counter or count = 0 and counter = 0) returning * into k;
  if found then return k; end if;
  select * into k from passkeys where credential_id = credential;
  perform app.tell_holder('passkey_copied', k.person_id, jsonb_build_object('title', k.name));
  return null;
end $$;

-- It is both factors: the device, and the finger, face or code that unlocked it.
create or replace function app.passkey_sign_in(credential text, count bigint, session bytea, former bytea, browser_name text)
returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare k passkeys := app.use_passkey(credential, count);
begin
  if k.id is null then return null; end if;
  perform app.session_open(k.person_id, session, former, false, browser_name);
  update sessions set passkey_id = k.id, second_at = now() where token_hash = session;
  return k.person_id;
end $$;

create or replace function app.show_passkey(passkey uuid) returns void security definer set search_path = public, pg_temp language sql as $$
  update sessions set passkey_id = passkey, second_at = coalesce(second_at, now()), proved_at = now()
  where id = app.session_id() and person_id = app.viewer_id()
$$;

-- The viewer shows again who they are, by a passkey of their own.
create or replace function app.passkey_confirm(credential text, count bigint) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
declare k passkeys;
begin
  if (app.open_passkey(credential)).person_id is distinct from app.viewer_id() then return false; end if;
  k := app.use_passkey(credential, count);
  if k.id is null then return false; end if;
  perform app.show_passkey(k.id);
  return true;
end $$;

-- The viewer just showed who they are, and their device has made a key and unlocked it: this session has shown it too.
create or replace function app.add_passkey(credential text, key bytea, count bigint, title text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare made uuid;
begin
  perform app.demand_fresh();
  if app.login_only(app.viewer_id()) then perform app.refuse('passkeyBarred'); end if;
  if (select count(*) >= 20 from passkeys k where k.person_id = app.viewer_id()) then perform app.refuse('tooMany'); end if;
  insert into passkeys (person_id, credential_id, public_key, counter, name) values (app.viewer_id(), credential, key, count, title)
  on conflict do nothing returning id into made;
  if made is null then perform app.refuse('passkeyKnown'); end if;
  perform app.show_passkey(made);
end $$;

-- New and removed passkeys are told to whom they belong, whoever did it and how.
create or replace function app.tell_passkey() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare k passkeys := coalesce(new, old);
begin
  perform app.tell_holder(case tg_op when 'DELETE' then 'passkey_removed' else 'passkey_added' end, k.person_id,
    jsonb_build_object('title', k.name, 'kind', case when k.person_id = app.viewer_id() then 'self' else 'other' end));
  return null;
end $$;

-- With a passkey the other browsers that it opened are signed out.
create or replace function app.end_passkey() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  delete from sessions where passkey_id = old.id and id is distinct from app.session_id();
  return old;
end $$;
