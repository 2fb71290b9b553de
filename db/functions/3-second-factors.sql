-- The second step of signing in. The server reads the codes, for it alone opens a sealed secret; here they are counted and used up.

-- Whose session still waits for its second factor: ten minutes, and nobody is signed in by it yet.
create or replace function app.session_waiting(token bytea) returns uuid stable security definer set search_path = public, pg_temp language sql as $$
  select s.person_id from sessions s join people p on p.id = s.person_id
  where s.token_hash = token and s.second_at is null and s.created_at > now() - interval '10 minutes'
    and p.deactivated_at is null and app.has_factor(p.id)
$$;

-- What happens to a second factor is told to whom it belongs, whoever did it and how.
create or replace function app.tell_holder(mail_kind text, holder uuid, content jsonb) returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail(mail_kind, e.address, null, null, content || jsonb_build_object('name', p.name), p.locale)
  from people p join emails e on e.person_id = p.id where p.id = holder and p.deactivated_at is null
$$;

create or replace function app.tell_factor() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.tell_holder(case tg_op when 'DELETE' then 'factor_removed' else 'factor_added' end, old.person_id,
    jsonb_build_object('kind', case when old.person_id = app.viewer_id() then 'self' else 'other' end));
  return null;
end $$;

-- Before a code is read, it is counted as wrong; the fifth locks for a quarter of an hour. The row stays locked until the
-- code is judged, so no two are read at once. A sealed secret is given only to the session that is to prove it.
create or replace function app.try_factor(token bytea) returns table (holder uuid, secret bytea, used_step integer, locked boolean, at integer)
security definer set search_path = public, pg_temp language plpgsql as $$
declare f second_factors;
begin
  select x.* into f from sessions s join second_factors x on x.person_id = s.person_id join people p on p.id = s.person_id
  where s.token_hash = token and p.deactivated_at is null and (app.session_alive(s) or app.session_waiting(token) is not null) for update of x;
  if f.person_id is null then return; end if;
  if f.locked_until > now() then return query select f.person_id, null::bytea, 0, true, 0; return; end if;
  update second_factors set wrong = (f.wrong + 1) % 5, locked_until = case when f.wrong = 4 then now() + interval '15 minutes' end
  where person_id = f.person_id;
  return query select f.person_id, f.sealed, f.last_step, false, extract(epoch from now())::integer;
end $$;

-- The session has shown the second factor; wrong tries are forgotten.
create or replace function app.factor_passed(token bytea) returns void security definer set search_path = public, pg_temp language sql as $$
  update second_factors f set wrong = 0, locked_until = null from sessions s where s.token_hash = token and f.person_id = s.person_id;
  update sessions set second_at = coalesce(second_at, now()), proved_at = now() where token_hash = token;
$$;

-- The app's code of this half minute was right. It is used up, and so are all before it.
create or replace function app.pass_factor(token bytea, step integer) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
begin
  update second_factors f set last_step = step from sessions s
  where s.token_hash = token and f.person_id = s.person_id and f.proved_at is not null and f.last_step < step;
  if not found then return false; end if;
  perform app.factor_passed(token);
  return true;
end $$;

-- One of the recovery codes, instead of the app's.
create or replace function app.spend_recovery(token bytea, code bytea) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
declare holder uuid;
begin
  delete from recovery_codes c using sessions s where s.token_hash = token and c.person_id = s.person_id and c.code_hash = code returning c.person_id into holder;
  if holder is null then return false; end if;
  perform app.factor_passed(token);
  perform app.tell_holder('factor_recovery', holder, jsonb_build_object('count', (select count(*)::text from recovery_codes c where c.person_id = holder)));
  return true;
end $$;

-- Dangerous things ask the person to show again who they are.
create or replace function app.demand_fresh() returns void security definer set search_path = public, pg_temp language plpgsql as
  $$ begin if not app.is_fresh() then perform app.refuse('confirmFirst'); end if; end $$;

-- The viewer begins to set an app up; beginning again makes a new secret.
create or replace function app.begin_factor(secret bytea) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.demand_fresh();
  insert into second_factors as f (person_id, sealed) values (app.viewer_id(), secret)
  on conflict (person_id) do update set sealed = excluded.sealed, last_step = 0 where f.proved_at is null;
end $$;

-- The first right code ends the setting up: the codes for a lost app are kept, and the person's other sessions end.
create or replace function app.finish_factor(step integer, codes bytea[]) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.demand_fresh();
  update second_factors set proved_at = now(), last_step = step, wrong = 0, locked_until = null where person_id = app.viewer_id() and proved_at is null;
  if not found then perform app.refuse('gone'); end if;
  insert into recovery_codes (code_hash, person_id) select code, app.viewer_id() from unnest(codes) code;
  update sessions set second_at = now() where id = app.session_id();
  delete from sessions where person_id = app.viewer_id() and id <> app.session_id();
end $$;

create or replace function app.remove_factor() returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.demand_fresh();
  delete from second_factors where person_id = app.viewer_id();
end $$;

-- How the viewer stands: since when, with how many codes left; the sealed secret only while it is being set up, by whoever just showed who they are.
create or replace function app.my_factor() returns table (since timestamptz, codes integer, secret bytea)
stable security definer set search_path = public, pg_temp language sql as $$
  select f.proved_at, (select count(*)::integer from recovery_codes c where c.person_id = f.person_id),
    case when f.proved_at is null and app.is_fresh() then f.sealed end
  from second_factors f where f.person_id = app.viewer_id()
$$;

-- Who sits in the secretariat or has an app, for the secretariat.
drop function if exists app.factors();
create or replace function app.factors() returns table (id uuid, name text, title text, municipality text, in_secretariat boolean, since timestamptz, codes integer, locked boolean, passkeys integer)
stable security definer set search_path = public, pg_temp language sql as $$
  select p.id, p.name, p.title, coalesce(m.name, ''), s.sits, f.proved_at,
    (select count(*)::integer from recovery_codes c where c.person_id = p.id), coalesce(f.locked_until > now(), false),
    (select count(*)::integer from passkeys k where k.person_id = p.id)
  from people p left join municipalities m on m.code = p.municipality_code
    left join second_factors f on f.person_id = p.id and f.proved_at is not null,
    lateral (select 'secretariat' in (select app.seat_forums(p.id)) as sits) s
  where app.is_secretariat() and p.deactivated_at is null and (f.person_id is not null or s.sits)
  order by s.sits desc, p.name
$$;

-- Somebody lost phone and codes: another one of the secretariat takes app and passkeys away, and nobody stays signed in as them.
create or replace function app.reset_factor(who uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare had boolean;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  perform app.demand_fresh();
  delete from second_factors where person_id = who and person_id <> app.viewer_id() and proved_at is not null;
  had := found;
  delete from passkeys where person_id = who and person_id <> app.viewer_id();
  if not (had or found) then perform app.refuse('gone'); end if;
  delete from sessions where person_id = who;
end $$;
