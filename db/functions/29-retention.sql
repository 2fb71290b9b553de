-- What is kept for how long. One list: the page shows it, the nightly job follows it, and the record of processing quotes it.
create or replace function app.retention_rules() returns table (rule text, days integer, place text, condition text, effect text) stable security definer set search_path = public, pg_temp language sql as $$
  values
    ('mail_words', 30, 'mails', 't.queued_at < now() - interval ''30 days'' and t.data <> app.kept_mail_data(t.data)', 'set data = app.kept_mail_data(data)'),
    ('mail_log', 365, 'mails', 't.queued_at < now() - interval ''365 days''', 'delete'),
    ('demo_mails', 30, 'demo_mails', 't.sent_at < now() - interval ''30 days''', 'delete'),
    ('networks', 30, 'audit_entries', 't.network is not null and t.at < now() - interval ''30 days''', 'set network = null'),
    ('audit', 1825, 'audit_entries', 't.at < now() - interval ''1825 days''', 'delete'),
    ('sessions', 30, 'sessions', 't.seen_at < now() - interval ''30 days''', 'delete'),
    ('sign_ins', 1, 'sign_ins', 't.expires_at < now() - interval ''1 day''', 'delete'),
    ('address_changes', 1, 'address_changes', 't.expires_at < now() - interval ''1 day''', 'delete'),
    ('limits', 1, 'rate_limits', 't.ends_at < now() - interval ''1 day''', 'delete'),
    ('deliveries', 365, 'newsletter_deliveries', 't.due_at < now() - interval ''365 days''', 'delete'),
    ('openings', 365, 'file_openings', 't.opened_at < now() - interval ''365 days''', 'delete'),
    ('leavers', 730, 'people', 't.erased_at is null and t.deactivated_at < now() - interval ''730 days''', 'erase'),
    ('encounters', 90, 'encounters', 't.forgotten_at is null and exists (select from events v where v.id = t.event_id and v.ends_on + case when t.consented then 365 else 90 end < app.today())', 'app.forget_encounters()'),
    ('participants', app.participant_days(), 'sign_ups', 't.forgotten_at is null and exists (select from conferences c where c.id = t.conference_id and c.ends_at + make_interval(days => app.participant_days()) < now())', 'app.forget_participants()'),
    ('unproved', 30, 'subscribers', 't.created_at < now() - interval ''30 days'' and not exists (select from consents c where c.subscriber_id = t.id and c.proved_at is not null)', 'app.forget_unproved()'),
    ('runs', 365, 'retention_runs', 't.at < now() - interval ''365 days''', 'delete')
$$;

-- How much each rule would take tonight, and what it took last; for the secretariat.
create or replace function app.retention_preview() returns table (rule text, days integer, rows integer, last_at timestamptz, last_rows integer) stable security definer set search_path = public, pg_temp language plpgsql as $$
declare r record;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  for r in select * from app.retention_rules() loop
    rule := r.rule; days := r.days;
    execute format('select count(*) from %I t where %s', r.place, r.condition) into rows;
    select max(x.at), sum(x.rows) into last_at, last_rows from retention_runs x
      where x.rule = r.rule and x.at > (select max(at) from retention_runs where retention_runs.rule = r.rule) - interval '6 hours';
    return next;
  end loop;
end $$;

-- Follows one rule for at most so many rows, and answers for how many; the worker asks until there are none.
create or replace function app.retain(wanted text, most integer default 1000) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare r record; done integer; person uuid;
begin
  select * into strict r from app.retention_rules() x where x.rule = wanted;
  if r.effect = 'erase' then
    done := 0;
    for person in execute format('select t.id from %I t where %s limit 20', r.place, r.condition) loop
      perform app.erase(person, null);
      done := done + 1;
    end loop;
  elsif starts_with(r.effect, 'app.') then
    execute format('select count(*) from %I t where %s', r.place, r.condition) into done;
    if done > 0 then execute 'select ' || r.effect; end if;
  else
    execute format('with few as (select t.ctid as at from %1$I t where %2$s limit %3$s for update skip locked) ', r.place, r.condition, most)
      || case r.effect when 'delete' then format('delete from %1$I t using few where t.ctid = few.at', r.place) else format('update %1$I t %2$s from few where t.ctid = few.at', r.place, r.effect) end;
    get diagnostics done = row_count;
  end if;
  if done > 0 then insert into retention_runs (rule, rows) values (wanted, done); end if;
  return done;
end $$;
