-- The job queue as the secretariat sees it: how much waits, what failed and why, and when each last went well. What a job carries is not shown.
create or replace function app.queue_states() returns table (queue text, waiting integer, active integer, failed integer, last_done timestamptz, oldest timestamptz)
stable security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  return query select q.name, count(*) filter (where j.state in ('created', 'retry'))::int, count(*) filter (where j.state = 'active')::int,
    count(*) filter (where j.state = 'failed')::int, max(j.completed_on) filter (where j.state = 'completed'), min(j.created_on) filter (where j.state in ('created', 'retry') and j.start_after <= now())
    from pgboss.queue q left join pgboss.job j on j.name = q.name where q.name !~ '^__' group by q.name order by q.name;
end $$;

-- A sign-in's mail is too old by then, and what goes by the clock comes again by itself.
create or replace function app.may_retry(queue text) returns boolean immutable language sql as
  $$ select queue <> all ('{sign-in-mail,clock,remind,retain}') $$;

create or replace function app.failed_jobs() returns table (id uuid, queue text, failed_at timestamptz, attempts integer, reason text, may_retry boolean)
stable security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  return query select j.id, j.name, j.completed_on, j.retry_count + 1, left(coalesce(j.output ->> 'message', j.output ->> 'value', j.output::text, ''), 500), app.may_retry(j.name)
    from pgboss.job j where j.state = 'failed' and j.name !~ '^__' order by j.completed_on desc limit 200;
end $$;

-- A failed job once more; that somebody asked for it stands in the log.
create or replace function app.retry_job(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare queue text;
begin
  if not app.is_secretariat() or app.preview() is not null then raise insufficient_privilege; end if;
  update pgboss.job set state = 'retry', retry_limit = retry_count + 1, completed_on = null, start_after = now() where id = wanted and state = 'failed' and app.may_retry(name) returning name into queue;
  if queue is null then perform app.refuse('changed'); end if;
  insert into audit_entries (person_id, action, subject, network, after) values (app.viewer_id(), 'jobs.retried', wanted, app.network(), jsonb_build_object('name', queue));
end $$;
