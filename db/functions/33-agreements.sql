-- Agreements and inhabitants, as the secretariat keeps them.

-- Whether anything belongs to an agreement; then it is not deleted.
create or replace function app.agreement_used(wanted uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select exists (select from memberships where agreement_id = wanted) or exists (select from effort_areas where agreement_id = wanted)
    or exists (select from commitments where agreement_id = wanted) or exists (select from decision_steps where agreement_id = wanted)
    or exists (select from preparations where agreement_id = wanted) or exists (select from milestones where agreement_id = wanted)
    or exists (select from visits where agreement_id = wanted)
$$;

-- What the members of an agreement pay in a year together, in øre, by whoever was counted nearest to its day; nothing where the rate is unknown.
create or replace function app.members_fee(wanted uuid) returns bigint stable security definer set search_path = public, pg_temp language sql as $$
  select sum(a.rate_ore::bigint * p.inhabitants)::bigint from agreements a join memberships b on b.agreement_id = a.id and b.standing in ('member', 'committed'),
    lateral (select inhabitants from populations where municipality_code = b.municipality_code
      order by abs(counted_on - coalesce(a.population_date, a.starts_on)), counted_on limit 1) p
  where a.id = wanted
$$;

-- Names are given once and periods do not overlap, whoever writes at the same time. From its first day on, what decides who is a member and what
-- is paid asks for a fresh proof. Who may not write is refused by the policies; set-up and restore work without a viewer and are not asked.
create or replace function app.keep_agreement() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare begun boolean;
begin
  if tg_op = 'DELETE' then
    if app.agreement_used(old.id) then perform app.refuse('agreementUsed'); end if;
    return old;
  end if;
  if not app.is_secretariat() then return new; end if;
  perform pg_advisory_xact_lock(7045);
  if exists (select from agreements where name = new.name and id <> new.id) then perform app.refuse('agreementName'); end if;
  if tg_op = 'INSERT' then begun := new.starts_on <= app.today() and new.ends_on >= app.today();
  else begun := least(old.starts_on, new.starts_on) <= app.today()
    and (old.starts_on, old.ends_on, old.rate_ore, old.population_date) is distinct from (new.starts_on, new.ends_on, new.rate_ore, new.population_date);
  end if;
  if tg_op = 'INSERT' or (old.starts_on, old.ends_on) is distinct from (new.starts_on, new.ends_on) then
    if exists (select from agreements where id <> new.id and starts_on <= new.ends_on and ends_on >= new.starts_on) then perform app.refuse('agreementsOverlap'); end if;
  end if;
  if begun then perform app.demand_fresh(); end if;
  return new;
end $$;

-- Counts of inhabitants out of a list: all of it or nothing, new ones and corrected ones, and what the members of the running agreement pay before and
-- after. Where it is not meant, it is done and taken back, so that the numbers are true. A count that moves the fee asks for a fresh proof.
create or replace function app.import_populations(list jsonb, told text, really boolean) returns table (added integer, changed integer, fee_before bigint, fee_after bigint)
security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() or app.preview() is not null then raise insufficient_privilege; end if;
  fee_before := app.members_fee(app.running_agreement());
  begin
    with kept as (insert into populations as p (municipality_code, counted_on, inhabitants, source)
      select x.code, x."countedOn", x.inhabitants, told from jsonb_to_recordset(list) as x (code text, "countedOn" date, inhabitants integer)
      on conflict (municipality_code, counted_on) do update set inhabitants = excluded.inhabitants, source = excluded.source where p.inhabitants <> excluded.inhabitants
      returning p.xmax = 0 as is_new)
    select count(*) filter (where is_new), count(*) filter (where not is_new) into added, changed from kept;
    fee_after := app.members_fee(app.running_agreement());
    if not really then raise exception using errcode = 'KM002'; end if;
    if fee_after is distinct from fee_before then perform app.demand_fresh(); end if;
  exception when sqlstate 'KM002' then null;
  end;
  return next;
end $$;
