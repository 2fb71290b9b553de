-- What municipalities give and get, kept as sums: triggers add what is new and take away what was, so no page counts rows.

-- An equal share of a total for the place-th of so many; the first ones take what does not divide.
create or replace function app.share(total bigint, parts bigint, place bigint) returns bigint immutable language sql as
  $$ select total / parts + (place <= total % parts)::integer $$;

-- Codes stand sorted, each once, and an activity counts from its first day on.
create or replace function app.prepare_activity() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  new.municipality_codes := array(select distinct code from unnest(new.municipality_codes) code order by code);
  if new.starts_on > app.today() and new.participants is not null then perform app.refuse('notHeldYet'); end if;
  new.held_at := case when new.registered_at is not null and new.starts_on <= app.today() then coalesce(new.held_at, now()) end;
  return new;
end $$;

create or replace function app.count_activities() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare side text;
begin
  perform pg_advisory_xact_lock(7043); -- one after the other: sums are shared rows
  foreach side in array case tg_op when 'INSERT' then '{new_rows}' when 'DELETE' then '{old_rows}' else '{old_rows,new_rows}' end::text[] loop
    execute format($sum$
      insert into account_sums as s (municipality_code, project_id, kind, month, open, entries, quantity, estimated, amount_ore)
      select m.code, a.project_id, 'activity', date_trunc('month', a.starts_on)::date, a.published_at is not null, %1$s * count(*),
        %1$s * coalesce(sum(app.share(a.participants, cardinality(a.municipality_codes), m.place)), 0),
        %1$s * coalesce(sum(app.share(a.participants, cardinality(a.municipality_codes), m.place)) filter (where a.counting = 'estimated'), 0),
        %1$s * coalesce(sum(app.share(a.cost_ore, cardinality(a.municipality_codes), m.place)), 0)
      from %2$I a, unnest(a.municipality_codes) with ordinality m(code, place) where a.held_at is not null group by 1, 2, 4, 5
      on conflict on constraint account_sums_key do update set entries = s.entries + excluded.entries, quantity = s.quantity + excluded.quantity,
        estimated = s.estimated + excluded.estimated, amount_ore = s.amount_ore + excluded.amount_ore $sum$,
      case side when 'new_rows' then 1 else -1 end, side);
    execute format($sum$
      insert into project_sums as s (project_id, month, open, activities, participants, cost_ore)
      select a.project_id, date_trunc('month', a.starts_on)::date, a.published_at is not null,
        %1$s * count(*), %1$s * coalesce(sum(a.participants), 0), %1$s * coalesce(sum(a.cost_ore), 0)
      from %2$I a where a.held_at is not null group by 1, 2, 3
      on conflict on constraint project_sums_key do update set activities = s.activities + excluded.activities,
        participants = s.participants + excluded.participants, cost_ore = s.cost_ore + excluded.cost_ore $sum$,
      case side when 'new_rows' then 1 else -1 end, side);
  end loop;
  if tg_op = 'UPDATE' then delete from activity_shares where activity_id in (select id from old_rows); end if;
  if tg_op <> 'DELETE' then
    insert into activity_shares (activity_id, municipality_code, project_id, starts_on, registered, held, published, participants, cost_ore)
    select a.id, m.code, a.project_id, a.starts_on, a.registered_at is not null, a.held_at is not null, a.published_at is not null,
      app.share(a.participants, cardinality(a.municipality_codes), m.place), app.share(a.cost_ore, cardinality(a.municipality_codes), m.place)
    from new_rows a, unnest(a.municipality_codes) with ordinality m(code, place);
  end if;
  return null;
end $$;

-- Activities whose first day has come; the worker asks by the clock.
create or replace function app.hold_activities() returns integer security definer set search_path = public, pg_temp language sql as $$
  with begun as (
    update activities set held_at = now() where registered_at is not null and held_at is null and starts_on <= app.today() returning id
  )
  select count(*)::integer from begun
$$;

-- Nothing is given or got before its day.
create or replace function app.prepare_entry() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if new.on_day > app.today() then perform app.refuse('futureDay'); end if;
  return new;
end $$;

create or replace function app.count_entries() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare side text;
begin
  perform pg_advisory_xact_lock(7043);
  foreach side in array case tg_op when 'INSERT' then '{new_rows}' when 'DELETE' then '{old_rows}' else '{old_rows,new_rows}' end::text[] loop
    execute format($sum$
      insert into account_sums as s (municipality_code, project_id, kind, month, open, entries, quantity, estimated, amount_ore)
      select e.municipality_code, e.project_id, e.kind, date_trunc('month', e.on_day)::date, e.open, %1$s * count(*),
        %1$s * coalesce(sum(e.quantity), 0), 0, %1$s * sum(e.amount_ore)
      from %2$I e group by 1, 2, 3, 4, 5
      on conflict on constraint account_sums_key do update set entries = s.entries + excluded.entries,
        quantity = s.quantity + excluded.quantity, amount_ore = s.amount_ore + excluded.amount_ore $sum$,
      case side when 'new_rows' then 1 else -1 end, side);
  end loop;
  return null;
end $$;
