-- The way of an issue from draft to sent. Writing is the secretariat's, sending only theirs who were given the right.

create or replace function app.newsletter_state(n newsletters) returns text stable language sql as $$
  select case when n.cancelled_at is not null then 'cancelled' when n.finished_at is not null then 'sent' when n.paused_at is not null then 'paused'
    when n.started_at is not null then 'sending' when n.send_at is not null then 'scheduled' else 'draft' end
$$;

create or replace function app.may_send() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select app.is_secretariat() and exists (select from newsletter_senders where person_id = app.viewer_id()) $$;

-- True where the version at hand needs nobody's yes, or has it.
create or replace function app.is_approved(n newsletters) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select app.policy('newsletter_approval') ->> 'people' is distinct from '2' or n.approved_version is not distinct from n.version $$;

-- Every change of an issue or its blocks is a version, which an approval before it does not reach.
create or replace function app.newsletter_edited() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if (new.title, new.lead, new.lists) is distinct from (old.title, old.lead, old.lists) then
    new.version := old.version + 1;
    new.edited_by := app.viewer_id();
  end if;
  return new;
end $$;
create or replace function app.block_edited() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  update newsletters set version = version + 1, edited_by = app.viewer_id() where id = coalesce(new.newsletter_id, old.newsletter_id);
  return null;
end $$;

-- Steps: approve, schedule (at a moment, or now), withdraw (back to draft), pause, resume, cancel. What was seen is what the step is about.
create or replace function app.newsletter_step(wanted uuid, step text, at timestamptz, seen integer) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare n newsletters; now_is text;
begin
  if not app.is_secretariat() or step <> 'approve' and not app.may_send() then raise insufficient_privilege; end if;
  select * into n from newsletters where id = wanted for update;
  now_is := app.newsletter_state(n);
  if n.id is null then perform app.refuse('gone'); end if;
  if n.version <> seen then perform app.refuse('changed'); end if;
  if now_is <> all (case step when 'approve' then '{draft}' when 'schedule' then '{draft}' when 'withdraw' then '{scheduled}' when 'pause' then '{sending}' when 'resume' then '{paused}'
    when 'cancel' then '{scheduled,sending,paused}' else '{}' end::text[]) then perform app.refuse('changed'); end if;
  if step = 'approve' then
    if n.edited_by = app.viewer_id() then perform app.refuse('sameAuthor'); end if;
    update newsletters set approved_version = version, approved_by = app.viewer_id() where id = wanted;
  elsif step = 'schedule' then
    if n.lists = '{}' then perform app.refuse('lists'); end if;
    if not exists (select from newsletter_blocks where newsletter_id = wanted) then perform app.refuse('noBlocks'); end if;
    if not app.is_approved(n) then perform app.refuse('notApproved'); end if;
    update newsletters set send_at = greatest(at, now()), send_by = app.viewer_id() where id = wanted;
  elsif step = 'withdraw' then update newsletters set send_at = null, send_by = null where id = wanted;
  elsif step = 'pause' then update newsletters set paused_at = now() where id = wanted;
  elsif step = 'resume' then update newsletters set paused_at = null where id = wanted;
  else update newsletters set cancelled_at = now() where id = wanted;
  end if;
  if step = 'resume' or step = 'schedule' and coalesce(at, now()) <= now() then perform app.enqueue('newsletter', jsonb_build_object('id', wanted)); end if;
end $$;

-- Whoever gets an issue: the address has agreed, is on a list that it may be on today, and has had none for thirty days where it wants no more than one a month.
create or replace function app.newsletter_readers(lists text[]) returns setof uuid stable security definer set search_path = public, pg_temp language sql as $$
  select s.id from subscribers s where s.stopped_at is null
    and not (s.monthly and exists (select from newsletter_deliveries d join newsletters n on n.id = d.newsletter_id where d.subscriber_id = s.id and d.failed_at is null
      and (d.sent_at > now() - interval '30 days' or d.sent_at is null and n.cancelled_at is null)))
    and exists (select from consents c join consent_texts t on t.id = c.text_id where c.subscriber_id = s.id and c.proved_at is not null and c.withdrawn_at is null
      and t.number >= coalesce((select max(number) from consent_texts where asks_again), 0))
    and (exists (select from subscriptions l where l.subscriber_id = s.id and l.list = any (lists) and (l.list = 'public' or l.list ~ '^[0-9]'))
      or lists && '{kmp,kmk,project,guests}' and exists (select from subscriptions l where l.subscriber_id = s.id and l.list = any (lists) and l.list in (select app.allowed_lists(s.address))))
$$;

create or replace function app.newsletter_reach(lists text[]) returns integer stable security definer set search_path = public, pg_temp language sql as
  $$ select case when app.is_secretariat() then (select count(*)::int from app.newsletter_readers(lists)) end $$;

-- What is to be sent, with its recipients written down once; nothing where it is not its time.
create or replace function app.start_newsletter(wanted uuid) returns jsonb security definer set search_path = public, pg_temp language plpgsql as $$
declare n newsletters;
begin
  select * into n from newsletters where id = wanted for update;
  if app.newsletter_state(n) not in ('scheduled', 'sending') or n.send_at > now() then return null; end if;
  if n.started_at is null then
    perform pg_advisory_xact_lock(hashtext('start_newsletter')); -- two issues at once: the second sees whom the first goes to
    insert into newsletter_deliveries (newsletter_id, subscriber_id) select n.id, id from app.newsletter_readers(n.lists) id;
    update newsletters set started_at = now() where id = wanted;
  end if;
  return app.newsletter_parts(n);
end $$;

create or replace function app.newsletter_parts(n newsletters) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('id', n.id, 'title', n.title, 'lead', n.lead, 'slug', n.slug, 'lists', n.lists, 'blocks',
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'body', body, 'subjectId', subject_id, 'fileId', file_id, 'alt', alt) order by position), '[]') from newsletter_blocks where newsletter_id = n.id))
$$;

-- Takes recipients that are due for ten minutes, longer than the slowest mail server needs; whoever is not told of by then is taken again. None while it is paused.
create or replace function app.take_recipients(wanted uuid, most integer) returns table (id uuid, address text, locale text, person uuid, codes jsonb)
security definer set search_path = public, pg_temp language sql as $$
  update newsletters set worked_at = now() where newsletters.id = wanted;
  with due as (select d.subscriber_id from newsletter_deliveries d join newsletters n on n.id = d.newsletter_id
    where d.newsletter_id = wanted and app.newsletter_state(n) = 'sending' and d.sent_at is null and d.failed_at is null and d.due_at <= now()
    order by d.due_at limit most for update of d skip locked),
  taken as (update newsletter_deliveries d set due_at = now() + interval '10 minutes', attempts = attempts + 1 from due where d.newsletter_id = wanted and d.subscriber_id = due.subscriber_id returning d.subscriber_id)
  select s.id, s.address, s.locale, e.person_id, to_jsonb(array(select list from subscriptions l where l.subscriber_id = s.id and l.list ~ '^[0-9]' union select p.municipality_code from people p where p.id = e.person_id and p.municipality_code is not null order by 1))
  from taken join subscribers s on s.id = taken.subscriber_id left join emails e on e.address = s.address
$$;

-- How it went, [{id, outcome: sent, later, failed or gone, error}]; "later" is tried five times, ever more slowly, and a gone address gets nothing more.
create or replace function app.tell_deliveries(wanted uuid, told jsonb) returns void security definer set search_path = public, pg_temp language sql as $$
  update newsletter_deliveries d set
    sent_at = case when t.outcome = 'sent' then now() end,
    failed_at = case when t.outcome in ('failed', 'gone') or t.outcome = 'later' and d.attempts >= 5 then now() end,
    due_at = case when t.outcome = 'later' then now() + make_interval(secs => 30 * 4 ^ d.attempts) else d.due_at end, error = left(t.error, 300)
  from jsonb_to_recordset(told) t (id uuid, outcome text, error text) where d.newsletter_id = wanted and d.subscriber_id = t.id and d.sent_at is null;
  update subscribers s set stopped_at = now(), stopped_for = 'gone', stopped_why = left(t.error, 300)
  from jsonb_to_recordset(told) t (id uuid, outcome text, error text) where s.id = t.id and t.outcome = 'gone';
$$;

-- The links of the mails' readers, each the same in every mail.
create or replace function app.keep_links(links jsonb) returns void security definer set search_path = public, pg_temp language sql as $$
  insert into subscription_links select decode(l.hash, 'hex'), l.id from jsonb_to_recordset(links) l (id uuid, hash text) join subscribers s on s.id = l.id on conflict do nothing
$$;

-- After a turn: sent when nobody is left, otherwise another turn now, or by the clock when those left are due.
create or replace function app.end_turn(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare n newsletters; next_due timestamptz;
begin
  select * into n from newsletters where id = wanted for update;
  if app.newsletter_state(n) <> 'sending' then return; end if;
  select min(due_at) into next_due from newsletter_deliveries where newsletter_id = wanted and sent_at is null and failed_at is null;
  if next_due is null then update newsletters set finished_at = now() where id = wanted;
  elsif next_due <= now() then perform app.enqueue('newsletter', jsonb_build_object('id', wanted)); end if;
end $$;

-- Issues whose hour has come, whose recipients are due again, or whose worker was lost.
create or replace function app.wake_newsletters() returns void security definer set search_path = public, pg_temp language sql as $$
  select app.enqueue('newsletter', jsonb_build_object('id', n.id)) from newsletters n
  where n.finished_at is null and n.cancelled_at is null and n.paused_at is null and n.send_at <= now() and coalesce(n.worked_at, '-infinity') < now() - interval '1 minute'
$$;

-- A test to oneself: what is written so far, as oneself would get it.
create or replace function app.ask_test(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() or not exists (select from newsletters where id = wanted) then raise insufficient_privilege; end if;
  perform app.enqueue('newsletter', jsonb_build_object('id', wanted, 'test', app.viewer_id()));
end $$;

create or replace function app.test_of(wanted uuid, who uuid) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select app.newsletter_parts(n) || jsonb_build_object('address', e.address, 'locale', p.locale, 'codes', array(select p.municipality_code where p.municipality_code is not null))
  from newsletters n, people p join emails e on e.person_id = p.id where n.id = wanted and p.id = who and p.deactivated_at is null
$$;
