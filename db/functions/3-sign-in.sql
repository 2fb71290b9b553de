-- Sign-in by mail. Every step that changes something needs the requesting browser's hash: no cookie, no effect.

-- A browser asks for an address. Nobody is looked up: known and unknown addresses cost the same; the job finds out.
create or replace function app.sign_in_ask(wanted text, browser bytea, keep boolean, language text)
returns void security definer set search_path = public, pg_temp language sql as $$
  insert into sign_ins (address, browser_hash, remember, locale, expires_at)
  values (wanted, browser, keep, language, now() + interval '10 minutes')
  on conflict (address) do update set browser_hash = excluded.browser_hash, remember = excluded.remember,
    locale = excluded.locale, expires_at = excluded.expires_at, token_hash = null, code_hash = null, wrong = 0, invitation_id = null;
  select app.enqueue('sign-in-mail', jsonb_build_object('address', wanted, 'browser', encode(browser, 'hex')));
$$;

-- The invited address asks, from the invitation's own page. False when the invitation is no longer open.
create or replace function app.sign_in_ask_invited(link bytea, browser bytea, keep boolean, language text)
returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
declare invited invitations;
begin
  select v.* into invited from invitations v join invitation_tokens t on t.invitation_id = v.id
  where t.token_hash = link and app.invitation_state(v) = 'sent';
  if invited.id is null then return false; end if;
  perform app.sign_in_ask(invited.address, browser, keep, language);
  update sign_ins set invitation_id = invited.id where address = invited.address and browser_hash = browser;
  return true;
end $$;

-- The job gives the request its token and code; answers nobody when there is nobody to write to or a newer request has
-- taken over. A retried job overwrites the secrets of its first try.
create or replace function app.sign_in_issue(wanted text, browser bytea, token bytea, code bytea)
returns table (address text, locale text) security definer set search_path = public, pg_temp language sql as $$
  update sign_ins s set token_hash = token, code_hash = code
  where s.address = wanted and s.browser_hash = browser and s.expires_at > now()
    and (exists (select from emails e join people p on p.id = e.person_id where e.address = s.address and p.deactivated_at is null
        and not app.login_only(p.id))
      or exists (select from invitations v where v.id = s.invitation_id and app.invitation_state(v) = 'sent'))
  returning s.address, s.locale
$$;

create or replace function app.session_open(person uuid, session bytea, former bytea, keep boolean, browser_name text)
returns void security definer set search_path = public, pg_temp language sql as $$
  delete from sessions s where token_hash = former or s.person_id = person and not app.session_lives(s);
  insert into sessions (token_hash, person_id, remembered, device) values (session, person, keep, left(browser_name, 80))
$$;

-- The browser hands in the link's token or the typed code and gets its session. The row lock makes it single-use; five
-- wrong codes end it. Nothing opens a session without such proof.
create or replace function app.sign_in_consume(browser bytea, token bytea, code bytea, session bytea, former bytea, browser_name text)
returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare asked sign_ins; person uuid;
begin
  select * into asked from sign_ins where browser_hash = browser and expires_at > now() and wrong < 5 for update;
  if asked.token_hash = token or asked.code_hash = code then
    delete from sign_ins where address = asked.address;
    if asked.invitation_id is not null then perform app.accept_invitation(asked.invitation_id, asked.address); end if;
    select p.id into person from people p join emails e on e.person_id = p.id
    where e.address = asked.address and p.deactivated_at is null;
    if person is not null then perform app.session_open(person, session, former, asked.remember, browser_name); end if;
    return person;
  end if;
  update sign_ins set wrong = wrong + 1 where address = asked.address and code is not null;
  return null;
end $$;

-- Alive: 12 hours and seen in the last 2; 30 days for those who asked for it and do not sit in the secretariat.
create or replace function app.session_lives(s sessions) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select case when s.remembered and 'secretariat' not in (select app.seat_forums(s.person_id))
    then s.created_at > now() - interval '30 days'
    else s.created_at > now() - interval '12 hours' and s.seen_at > now() - interval '2 hours' end
$$;

-- Where the person has a second factor, the session is theirs only when that was given too.
create or replace function app.session_alive(s sessions) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select app.session_lives(s) and (s.second_at is not null or not app.has_factor(s.person_id)) $$;

-- Who holds this session now, and all that the shell shows of them; `unready` sits in the secretariat and lacks the second factor.
create or replace function app.session_viewer(token bytea)
returns table (id uuid, name text, municipality_code text, municipality_name text, forums jsonb, session_id uuid, unseen boolean, unready boolean)
stable security definer set search_path = public, pg_temp language sql as $$
  select p.id, p.name, p.municipality_code, m.name, to_jsonb(array(select app.session_forums(p.id, s.id))), s.id, s.seen_at < now() - interval '1 minute',
    'secretariat' in (select app.seat_forums(p.id)) and app.lacks_factor(p.id, s.id)
  from sessions s join people p on p.id = s.person_id left join municipalities m on m.code = p.municipality_code
  where s.token_hash = token and p.deactivated_at is null and app.session_alive(s)
$$;

create or replace function app.session_seen(token bytea) returns void security definer set search_path = public, pg_temp language sql as
  $$ update sessions s set seen_at = now() where s.token_hash = token and app.session_alive(s) $$;

-- Where the viewer is signed in, the latest visit first.
create or replace function app.my_sessions() returns table (id uuid, device text, remembered boolean, created_at timestamptz, seen_at timestamptz)
stable security definer set search_path = public, pg_temp language sql as $$
  select s.id, s.device, s.remembered, s.created_at, s.seen_at from sessions s
  where s.person_id = app.viewer_id() and app.session_alive(s) order by s.seen_at desc
$$;

create or replace function app.session_end(token bytea) returns void security definer set search_path = public, pg_temp language sql as
  $$ delete from sessions where token_hash = token $$;

-- The demo's way in: one button per invented person. There is no demo without its row.
create or replace function app.demo_people()
returns table (id uuid, name text, title text, municipality_name text, forums jsonb, guest_until date)
stable security definer set search_path = public, pg_temp language sql as $$
  select p.id, p.name, p.title, m.name, to_jsonb(array(select app.seat_forums(p.id))),
    (select max(g.until_on) from grants g where g.municipality_code = p.municipality_code and g.revoked_at is null)
  from people p left join municipalities m on m.code = p.municipality_code
  where app.is_demo() and p.example and p.deactivated_at is null order by p.name
$$;

create or replace function app.demo_sign_in(person uuid, session bytea, former bytea, browser_name text)
returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not exists (select from people where people.id = person and example and deactivated_at is null and app.is_demo()) then return null; end if;
  perform app.session_open(person, session, former, false, browser_name);
  return person;
end $$;
