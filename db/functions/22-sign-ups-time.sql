-- What time and the secretariat's hand do to the sign-ups of a conference.

-- What calendars must know raises the sequence.
create or replace function app.conference_changes() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if (new.title, new.starts_at, new.ends_at, new.place, new.address, new.cancelled_at is null)
    is distinct from (old.title, old.starts_at, old.ends_at, old.place, old.address, old.cancelled_at is null) then
    new.sequence := old.sequence + 1;
  end if;
  return new;
end $$;

-- Other seats act at once; who comes is told of another time or place, everybody on the list that it is cancelled.
create or replace function app.conference_changed() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if (new.capacity, new.municipality_quota, new.guest_quota) is distinct from (old.capacity, old.municipality_quota, old.guest_quota) then perform app.fill(new); end if;
  if new.sequence <> old.sequence and new.ends_at > now() then
    perform app.mail_sign_up(s.id, case when new.cancelled_at is null then 'conference_changed' else 'conference_cancelled' end) from sign_ups s
    where s.conference_id = new.id and app.sign_up_state(s) = any (case when new.cancelled_at is null then '{confirmed,offered}' else '{confirmed,offered,waiting}' end::text[]) order by s.number;
  end if;
  return null;
end $$;

-- Offers whose time has passed go on, addresses that nobody proved within a day are forgotten, and so are answers kept long enough.
create or replace function app.pass_offers() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare c conferences;
begin
  for c in select distinct k.* from conferences k join sign_ups s on s.conference_id = k.id
    where s.offer_until <= now() and s.confirmed_at is null and s.declined_at is null and s.cancelled_at is null order by k.id loop
    c := app.hold_conference(c.id);
    perform app.drop_lapsed(c);
    perform app.fill(c);
  end loop;
  delete from sign_ups where proved_at is null and signed_up_at < now() - interval '1 day';
  delete from sign_up_answers a using conference_questions q join conferences k on k.id = q.conference_id
  where q.id = a.question_id and k.ends_at + make_interval(days => q.keep_days) < now();
end $$;

-- The secret of a mail's link, made when it is sent.
create or replace function app.issue_sign_up_link(wanted uuid, token bytea) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
begin
  insert into sign_up_links select token, id from sign_ups where id = wanted and forgotten_at is null;
  return found;
end $$;

-- At the door: here, or not after all. Phones send it once or several times, late and out of order where the net was away: the latest moment
-- wins, the first of several arrivals is kept. `door` is the conference of that door, where it is known.
drop function if exists app.check_in(uuid, timestamptz, boolean);
create or replace function app.check_in(wanted uuid, at timestamptz, undo boolean, door uuid default null) returns text security definer set search_path = public, pg_temp language plpgsql as $$
declare s sign_ups; now_is text; tapped timestamptz := least(at, now());
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into s from sign_ups where id = wanted for update;
  now_is := app.sign_up_state(s);
  if s.id is null then perform app.refuse('codeUnknown'); end if;
  if s.conference_id <> door then perform app.refuse('codeElsewhere'); end if;
  if tapped < s.tapped_at then return s.name; end if;
  if not undo and now_is in ('cancelled', 'declined') then perform app.refuse('codeCancelled'); end if;
  if not undo and now_is <> 'confirmed' then perform app.refuse('codeWithoutSeat'); end if;
  update sign_ups set tapped_at = tapped, checked_in_at = case when undo then null else coalesce(checked_in_at, tapped) end where id = wanted;
  return s.name;
end $$;

-- Somebody came without having signed up, or still waits for a seat: let in at once, beyond the seats where the secretariat says why.
-- The form's key makes what is posted twice one.
create or replace function app.walk_in(wanted uuid, party uuid, called text, job text, mail text, town text, why text) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare c conferences := app.hold_conference(wanted); s sign_ups; known people; beyond boolean;
begin
  if c.id is null or not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into s from sign_ups o where o.party_id = party and o.conference_id = c.id;
  if s.id is not null then return s.id; end if;
  if c.cancelled_at is not null then perform app.refuse('conferenceCancelled'); end if;
  perform app.drop_lapsed(c);
  select * into s from sign_ups o where o.conference_id = c.id and o.address = mail and app.sign_up_state(o) in ('confirmed', 'offered', 'waiting');
  if app.sign_up_state(s) = 'confirmed' then perform app.refuse('onTheList'); end if;
  if s.id is null then
    select p.* into known from people p join emails e on e.person_id = p.id where e.address = mail and p.deactivated_at is null;
    insert into sign_ups (conference_id, party_id, name, title, address, municipality_code, person_id, locale, proved_at)
    values (c.id, party, called, job, mail, coalesce(known.municipality_code, town), known.id, coalesce(known.locale, 'da'), now()) returning * into s;
  end if;
  beyond := not app.fits(c, array[s.id]);
  if beyond and why = '' then perform app.refuse('doorFull'); end if;
  update sign_ups set confirmed_at = now(), let_in_because = case when beyond then why else '' end where id = s.id;
  perform app.check_in(s.id, now(), false);
  perform app.mail_sign_up(s.id, 'sign_up_confirmed');
  return s.id;
end $$;
