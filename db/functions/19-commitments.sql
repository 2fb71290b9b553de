-- The way to a yes: what a commitment does to a municipality's standing.

-- The day on which a municipality's committee was visited; nothing while no visit has been.
create or replace function app.visit_done(code text) returns date stable language sql as $$
  select max(app.visit_day(v)) from visits v where v.municipality_code = code and v.agreement_id = app.next_agreement() and app.visit_state(v) in ('held', 'answered')
$$;

-- One letter and one commitment count at a time, and only from the day that they were given. A commitment moves the standing.
create or replace function app.commitment_made() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform from municipalities where code = new.municipality_code for no key update;
  if new.given_on > app.today() then perform app.refuse('givenEarly'); end if;
  if exists (select from commitments c where c.agreement_id = new.agreement_id and c.municipality_code = new.municipality_code
    and c.kind = new.kind and c.withdrawn_at is null) then perform app.refuse('givenAlready'); end if;
  if new.kind = 'commitment' then
    new.standing_before := (select nullif(m.standing, 'committed') from memberships m
      where m.agreement_id = new.agreement_id and m.municipality_code = new.municipality_code);
    insert into memberships (agreement_id, municipality_code, standing, source)
    values (new.agreement_id, new.municipality_code, 'committed', coalesce(nullif(new.body, ''), nullif(new.note, ''), 'commitment'))
    on conflict (agreement_id, municipality_code) do update set standing = 'committed', since = now(), source = excluded.source
    where memberships.standing <> 'committed';
  end if;
  return new;
end $$;

-- The standing goes back to where it was. From the day that the agreement runs, a commitment is a membership and stays.
create or replace function app.commitment_withdrawn() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if new.kind = 'letter' then return null; end if;
  if new.agreement_id = app.running_agreement() then perform app.refuse('agreementRuns'); end if;
  update memberships set standing = coalesce(new.standing_before, 'deciding'), since = now(), source = new.withdrawn_why
  where agreement_id = new.agreement_id and municipality_code = new.municipality_code and standing = 'committed';
  return null;
end $$;

-- What the measures came to towards the coming agreement, in numbers alone: every member may know those, and all see the same.
create or replace function app.measure_counts() returns table (visits bigint, ambassadors bigint, commitments bigint, invited bigint, guests bigint) stable security definer set search_path = public, pg_temp language sql as $$
  select (select count(*) from visits v where v.agreement_id = app.next_agreement() and app.visit_state(v) in ('agreed', 'held', 'answered')),
    (select count(*) from ambassadors a where a.paused_at is null and 'kmp' in (select app.seat_forums(a.person_id))),
    (select count(*) from commitments c where c.agreement_id = app.next_agreement() and c.kind = 'commitment' and c.withdrawn_at is null),
    (select count(distinct municipality_code) from invitations where kind = 'guest' and sent_at is not null),
    (select count(distinct municipality_code) from grants where revoked_at is null and app.today() between from_on and until_on)
  where app.is_member()
$$;
