-- What whoever watches over the portal counts: a name, what it is about, and the number. Nobody's name and no address.
create or replace function app.measures() returns table (name text, about text, value double precision)
  stable security definer set search_path = public, pg_temp language sql as $$
  select 'jobs_' || case state::text when 'created' then 'waiting' when 'retry' then 'waiting' else state::text end, j.name, count(*)
    from pgboss.job j where state in ('created', 'retry', 'active', 'failed') group by 1, 2
  union all
  select 'jobs_oldest_seconds', j.name, coalesce(extract(epoch from now() - min(start_after)), 0) from pgboss.job j
    where state in ('created', 'retry') and start_after < now() group by 2
  union all
  select 'mails_waiting', '', count(*) from mails where sent_at is null and failed_at is null
  union all
  select 'mails_failed', '', count(*) from mails where failed_at > now() - interval '1 day'
  union all
  select 'sessions', '', count(*) from sessions
  union all
  select 'sign_ins_by_passkey', '', count(*) from sessions where passkey_id is not null
  union all
  select 'sign_ins_by_own_login', '', count(*) from sessions where oidc_account_id is not null
  union all
  select 'sign_ins_under_way', '', count(*) from sign_ins where expires_at > now()
  union all
  select 'second_factors_wrong', '', coalesce(sum(wrong), 0) from second_factors
  union all
  select 'second_factors_locked', '', count(*) from second_factors where locked_until > now()
$$;
