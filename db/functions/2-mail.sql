-- Jobs and mails are queued in the transaction of their cause. Neither is callable from the web's roles.

-- What pg-boss itself writes when a job is sent without options: the queue's own settings.
create or replace function app.enqueue(queue_name text, payload jsonb) returns void security definer set search_path = public, pg_temp language sql as $$
  insert into pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds,
    deletion_seconds, keep_until, dead_letter)
  select q.name, payload, q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.expire_seconds,
    q.deletion_seconds, now() + make_interval(secs => q.retention_seconds), q.dead_letter
  from pgboss.queue q where q.name = queue_name
$$;

drop function if exists app.queue_mail(text, text, text, uuid, jsonb, text);
create or replace function app.queue_mail(mail_kind text, recipient text, municipality text, invitation uuid, content jsonb, language text default 'da',
  story uuid default null, conversation uuid default null) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare mail uuid;
begin
  insert into mails (kind, address, municipality_code, invitation_id, data, locale, story_id, conversation_id)
  values (mail_kind, recipient, municipality, invitation, content, language, story, conversation) returning id into mail;
  perform app.enqueue('mail', jsonb_build_object('id', mail));
end $$;

-- One mail to each who sits in the secretariat now.
drop function if exists app.mail_secretariat(text, text, uuid, jsonb);
create or replace function app.mail_secretariat(mail_kind text, municipality text, invitation uuid, content jsonb, story uuid default null)
returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail(mail_kind, e.address, municipality, invitation, content, p.locale, story)
  from people p join emails e on e.person_id = p.id where 'secretariat' in (select app.seat_forums(p.id))
$$;

-- One mail to each active person of a municipality who has no counting seat.
create or replace function app.mail_guests(mail_kind text, municipality text, content jsonb)
returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail(mail_kind, e.address, municipality, null, content, p.locale)
  from people p join emails e on e.person_id = p.id
  where p.municipality_code = municipality and p.deactivated_at is null and not exists (select app.seat_forums(p.id))
$$;

-- One mail to each who answers for a municipality: its culture heads, or where nobody sits for it its active people.
create or replace function app.mail_municipality(mail_kind text, municipality text, content jsonb)
returns void security definer set search_path = public, pg_temp language sql as $$
  with seated as (select p.id from people p where p.municipality_code = municipality and 'kmk' in (select app.seat_forums(p.id)))
  select app.queue_mail(mail_kind, e.address, municipality, null, content, p.locale)
  from people p join emails e on e.person_id = p.id
  where p.municipality_code = municipality and p.deactivated_at is null
    and (p.id in (select id from seated) or not exists (select from seated))
$$;

-- A failed mail once more, by the secretariat.
create or replace function app.retry_mail(mail uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  update mails set failed_at = null, error = null where id = mail and failed_at is not null and queued_at > now() - interval '30 days'; -- older ones have no words left
  if found then perform app.enqueue('mail', jsonb_build_object('id', mail)); end if;
end $$;

-- True while the key has been used less than `most` times in the running window of `seconds`.
create or replace function app.allow(wanted text, most integer, seconds integer) returns boolean security definer set search_path = public, pg_temp language sql as $$
  insert into rate_limits as r (key, used, ends_at) values (wanted, 1, now() + make_interval(secs => seconds))
  on conflict (key) do update set
    used = case when r.ends_at < now() then 1 else r.used + 1 end,
    ends_at = case when r.ends_at < now() then excluded.ends_at else r.ends_at end
  returning used <= most
$$;

create or replace function app.worker_beat(name text) returns void security definer set search_path = public, pg_temp language sql as $$
  insert into worker_beats (worker, at) values (name, now()) on conflict (worker) do update set at = now()
$$;

create or replace function app.worker_alive() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from worker_beats where at > now() - interval '30 seconds') $$;
