-- Signing in with a municipality's own login. The server has judged the provider's token; here only issuer and subject
-- count, never an address, and nobody is created.

-- What addresses of this domain are offered, whether anybody has the address or not.
create or replace function app.provider_of(mail text) returns table (code text, name text) stable security definer set search_path = public, pg_temp language sql as $$
  select p.municipality_code, m.official_name from oidc_providers p join municipalities m on m.code = p.municipality_code
  where p.domains @> array[split_part(mail, '@', 2)] order by m.official_name limit 1
$$;

-- What the server must know to ask the provider; the secret stays sealed.
create or replace function app.provider(municipality text)
returns table (id uuid, code text, name text, issuer text, client_id text, sealed bytea, mail_too boolean)
stable security definer set search_path = public, pg_temp language sql as $$
  select p.id, p.municipality_code, m.official_name, p.issuer, p.client_id, p.sealed, p.mail_too
  from oidc_providers p join municipalities m on m.code = p.municipality_code where p.municipality_code = municipality
$$;

-- Opens a session for whoever linked this login. It proves who they are as of when the provider asked them; where it does
-- not say, dangerous things ask anew.
create or replace function app.oidc_sign_in(provider uuid, iss text, sub text, proved timestamptz, session bytea, former bytea, browser_name text)
returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare linked oidc_accounts;
begin
  select a.* into linked from oidc_accounts a join people p on p.id = a.person_id
  where a.provider_id = provider and a.issuer = iss and a.subject = sub and p.deactivated_at is null;
  if linked.id is null then return null; end if;
  perform app.session_open(linked.person_id, session, former, false, browser_name);
  update sessions set oidc_account_id = linked.id, proved_at = least(now(), coalesce(proved, now() - interval '1 hour')) where token_hash = session;
  return linked.person_id;
end $$;

-- The viewer asked for it, just showed who they are, and has an address that the login is for.
create or replace function app.link_login(provider uuid, iss text, sub text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.demand_fresh();
  if not exists (select from app.my_logins() l join oidc_providers p on p.municipality_code = l.code where p.id = provider) then raise insufficient_privilege; end if;
  insert into oidc_accounts (person_id, provider_id, issuer, subject) values (app.viewer_id(), provider, iss, sub) on conflict do nothing;
  if not found then perform app.refuse('loginTaken'); end if;
  perform app.tell_holder('login_linked', app.viewer_id(), jsonb_build_object('title', m.official_name))
  from oidc_providers p join municipalities m on m.code = p.municipality_code where p.id = provider;
end $$;

-- The logins that the viewer has linked or may link.
create or replace function app.my_logins() returns table (code text, name text, account uuid, since timestamptz, mail_too boolean)
stable security definer set search_path = public, pg_temp language sql as $$
  select p.municipality_code, m.official_name, a.id, a.created_at, p.mail_too
  from oidc_providers p join municipalities m on m.code = p.municipality_code
    left join oidc_accounts a on a.provider_id = p.id and a.person_id = app.viewer_id()
  where a.id is not null or exists (select from emails e where e.person_id = app.viewer_id() and p.domains @> array[split_part(e.address, '@', 2)])
  order by m.official_name
$$;
