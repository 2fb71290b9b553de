-- Activities from a spreadsheet. Who brought the file says when it goes on; the worker does it, for as long as that person
-- may register for the project.

create or replace function app.may_import(wanted uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select exists (select from imports i where i.id = wanted and exists (select from app.seat_forums(i.person_id) f where f = 'secretariat'
    or f = 'project' and exists (select from project_leaders l where l.person_id = i.person_id and l.project_id = i.project_id)))
$$;

-- The next step of an import: read, check, import, undo. Each begins only where the one before it ended.
create or replace function app.step_import(wanted uuid, step text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if app.preview() is not null or not app.may_import(wanted) then raise insufficient_privilege; end if;
  update imports set rows_done = 0, failure = null, state = case step when 'read' then 'reading' when 'check' then 'checking'
    when 'import' then 'importing' when 'undo' then 'undoing' end::import_state
  where id = wanted and person_id = app.viewer_id() and state::text = any(case step when 'read' then '{uploaded}' when 'check' then '{read,checked}'
    when 'import' then '{checked}' when 'undo' then '{done}' else '{}' end::text[]);
  if not found then perform app.refuse('changed'); end if;
  perform app.enqueue('import', jsonb_build_object('id', wanted, 'step', step));
end $$;

-- The rows of an import that the portal has already: the same project, day, title and place, and not from this import.
create or replace function app.known_rows(wanted uuid, given jsonb) returns setof integer stable security definer set search_path = public, pg_temp language sql as $$
  select (r ->> 'row')::integer from jsonb_array_elements(given) r join imports i on i.id = wanted
  where exists (select from activities a where a.project_id = i.project_id and a.starts_on = (r ->> 'startsOn')::date
    and lower(a.title) = lower(r ->> 'title') and lower(a.place) = lower(r ->> 'place') and a.import_id is distinct from wanted)
$$;

-- Registers rows that the portal does not have; those of an earlier try are there already. Answers how many are new.
create or replace function app.import_rows(wanted uuid, given jsonb) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare i imports; added integer;
begin
  if not app.may_import(wanted) then raise insufficient_privilege; end if;
  select * into i from imports where id = wanted;
  insert into activities (project_id, title, body, starts_on, ends_on, start_time, place, municipality_codes, target_group, participants, counting, counted_how,
    cost_ore, partners, url, created_by, registered_at, published_at, import_id)
  select i.project_id, r.title, coalesce(r.body, ''), r."startsOn", r."endsOn", r."startTime", r.place, r."municipalityCodes", coalesce(r."targetGroup", ''),
    r.participants, r.counting, '', r."costOre", coalesce(r.partners, ''), r.url, i.person_id, now(), case when i.published then now() end, wanted
  from jsonb_to_recordset(given) as r (title text, body text, "startsOn" date, "endsOn" date, "startTime" time, place text, "municipalityCodes" text[],
    "targetGroup" text, participants integer, counting counting, "costOre" bigint, partners text, url text)
  where not exists (select from activities a where a.project_id = i.project_id and a.starts_on = r."startsOn"
    and lower(a.title) = lower(r.title) and lower(a.place) = lower(r.place));
  get diagnostics added = row_count;
  return added;
end $$;

-- Takes away what an import brought, unless somebody has worked on it since.
create or replace function app.undo_import(wanted uuid) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare removed integer;
begin
  delete from activities where id in (select id from activities where import_id = wanted and version = 1 limit 2000);
  get diagnostics removed = row_count;
  return removed;
end $$;

-- What an import brought in the end, also when it took more than one try.
create or replace function app.finish_import(wanted uuid) returns void security definer set search_path = public, pg_temp language sql as $$
  update imports set state = 'done', finished_at = now(), rows_done = rows_total, rows_new = (select count(*) from activities where import_id = wanted)
  where id = wanted and state = 'importing'
$$;
