-- What the clock does about statuses: it drafts, asks, and tells the secretariat. The worker alone calls these, but the last.

drop function if exists app.keep_draft(uuid, text, date, jsonb);
drop function if exists app.meetings_without_status();

-- What lacks a draft: each culture committee meeting of a member from a fortnight before it (sooner where papers are due
-- sooner), and for the whole quarter whatever its slot still lacks, on a meeting or without one.
create or replace function app.drafts_wanted(whole_quarter boolean) returns table (municipality_code text, meeting_id uuid) stable security definer set search_path = public, pg_temp language sql as $$
  select c.municipality_code, k.id from committee_meetings k join committees c on c.id = k.committee_id
  where not whole_quarter and c.body = 'committee' and k.cancelled_at is null and k.on_day > app.today() and k.on_day <= app.today() + greatest(14, c.paper_days + 6)
    and app.is_member_municipality(c.municipality_code) and not exists (select from statuses s where s.meeting_id = k.id)
  union all
  select l.municipality_code, l.meeting_id from app.status_slots(app.today()) l where whole_quarter and l.state in ('due', 'undated')
$$;

-- Keeps what the rule drafted, once a meeting; for a municipality without dates, once a day.
create or replace function app.keep_draft(code text, meeting uuid, since date, texts jsonb) returns void security definer set search_path = public, pg_temp language sql as $$
  insert into statuses (municipality_code, meeting_id, from_on, until_on, quote, post, body, draft, example)
  select code, meeting, since, app.today(), texts ->> 'quote', texts ->> 'post', texts ->> 'body', texts -> 'draft',
    coalesce((select example from committees where municipality_code = code and body = 'committee'), false)
  where meeting is not null or not exists (select from statuses s where s.municipality_code = code and s.meeting_id is null and s.until_on = app.today() and s.approved_at is null)
  on conflict do nothing
$$;

-- One mail a day at most to the secretariat, when drafts have come since the last one.
create or replace function app.mail_drafts() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare last_mail timestamptz; fresh record;
begin
  select max(queued_at) into last_mail from mails where kind = 'status_digest';
  if last_mail > now() - interval '20 hours' then return; end if;
  select count(*) as count, string_agg(m.name || coalesce(to_char(k.on_day, ' FMDD/FMMM'), ''), ', ' order by k.on_day, m.name) as list into fresh
  from statuses s join municipalities m on m.code = s.municipality_code left join committee_meetings k on k.id = s.meeting_id
  where s.approved_at is null and s.edited_by is null and s.created_at > coalesce(last_mail, now() - interval '1 day')
    and not exists (select from status_requests r where r.status_id = s.id);
  if fresh.count > 0 then perform app.mail_secretariat('status_digest', null, null, jsonb_build_object('count', fresh.count, 'list', fresh.list)); end if;
end $$;

-- Asks once a step for an answer that is late; after that it is shown.
create or replace function app.ask_overdue() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare t record;
begin
  for t in select x.status_id, x.municipality_code, x.agenda_on from status_treatments x
    where x.treated_at is null and x.reminded_at is null and app.answer_due(x.status_id) < app.today() for update skip locked loop
    update status_treatments set reminded_at = now() where status_id = t.status_id;
    perform app.queue_mail('status_overdue', m.address, t.municipality_code, null,
      jsonb_build_object('name', p.name, 'kind', case when t.agenda_on is null then 'agenda' else 'outcome' end, 'status', t.status_id), p.locale)
    from people p join emails m on m.person_id = p.id where p.id in (select app.culture_heads(t.municipality_code));
  end loop;
end $$;

-- In December each culture head is asked once whether the coming year's dates are right.
create or replace function app.ask_for_dates() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare c record; december date := (date_trunc('year', app.today()) + interval '11 months')::date;
begin
  if app.today() < december then return; end if;
  for c in select id, municipality_code, name from committees where body = 'committee' and app.is_member_municipality(municipality_code)
    and coalesce(confirmed_on, '-infinity') < december and coalesce(asked_on, '-infinity') < december for update skip locked loop
    update committees set asked_on = app.today() where id = c.id;
    perform app.queue_mail('dates_wanted', m.address, c.municipality_code, null, jsonb_build_object('name', p.name, 'committee', c.name), p.locale)
    from people p join emails m on m.person_id = p.id where p.id in (select app.culture_heads(c.municipality_code));
  end loop;
end $$;

-- The secretariat has the whole quarter drafted at once, as a job; asking again while it runs starts no second one.
create or replace function app.draft_quarter() returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  if not app.drafting() then perform app.enqueue('draft-quarter', '{}'); end if;
end $$;

create or replace function app.drafting() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from pgboss.job where name = 'draft-quarter' and state in ('created', 'retry', 'active')) $$;
