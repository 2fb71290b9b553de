-- Shared data: reading what was sent, what municipalities are asked for, and what an indicator covers.

-- Has the worker read a CSV or Excel file that the viewer has just sent. A second call asks for it once more.
create or replace function app.read_data_table(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare place uuid := (select key from files where id = wanted and added_by = app.viewer_id());
begin
  if app.preview() is not null or place is null then raise insufficient_privilege; end if;
  insert into data_tables (file_id, file_key) values (wanted, place)
    on conflict (file_id) do update set state = 'waiting', progress = 0, failure = null, failed_row = null, failed_column = null where data_tables.state = 'failed';
  if found then perform app.enqueue('data-table', jsonb_build_object('id', wanted)); end if;
end $$;

-- What each indicator covers, kept statement by statement.
create or replace function app.count_figures() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  update indicators i set municipalities = c.municipalities, first_year = c.first_year, last_year = c.last_year
  from (select g.id, count(distinct f.municipality_code) as municipalities, min(f.year) as first_year, max(f.year) as last_year
    from (select distinct indicator_id as id from touched) g left join figures f on f.indicator_id = g.id group by g.id) c
  where i.id = c.id and (i.municipalities, i.first_year, i.last_year) is distinct from (c.municipalities, c.first_year, c.last_year);
  return null;
end $$;

create or replace function app.mail_data_request(mail_kind text, request data_requests, municipality text) returns void security definer set search_path = public, pg_temp language sql as
  $$ select app.mail_municipality(mail_kind, municipality, jsonb_build_object('request', request.id, 'title', request.title, 'on', request.due_on)) $$;

-- Asks the municipalities of a request that have not been asked before: tells them by mail.
create or replace function app.ask_for_data(wanted uuid, codes text[]) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare r data_requests; code text;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into r from data_requests where id = wanted and closed_at is null;
  if not found then perform app.refuse('gone'); end if;
  for code in insert into data_request_parties (request_id, municipality_code) select wanted, c from unnest(codes) c
    on conflict do nothing returning municipality_code
  loop perform app.mail_data_request('data_wanted', r, code); end loop;
end $$;

create or replace function app.remind_of_data(wanted uuid, every interval, soon integer) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare p record; told integer := 0;
begin
  for p in select a.request_id, a.municipality_code, r from data_request_parties a join data_requests r on r.id = a.request_id
    where r.closed_at is null and (wanted is null or r.id = wanted) and app.today() >= r.due_on - soon
      and coalesce(a.reminded_at, '-infinity') < now() - every
      and (wanted is not null or a.reminded_at is null)
      and not exists (select from data_answers d where d.request_id = a.request_id and d.municipality_code = a.municipality_code)
    for update of a
  loop
    update data_request_parties set reminded_at = now() where request_id = p.request_id and municipality_code = p.municipality_code;
    perform app.mail_data_request('data_reminder', p.r, p.municipality_code);
    told := told + 1;
  end loop;
  return told;
end $$;

-- The secretariat reminds who has not answered, at most once a day; answers how many.
create or replace function app.remind_data(wanted uuid) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  return app.remind_of_data(wanted, interval '1 day', 10000);
end $$;

-- The clock reminds once, three days before the day.
create or replace function app.remind_due_data() returns integer security definer set search_path = public, pg_temp language sql as
  $$ select app.remind_of_data(null, interval '1 day', 3) $$;
