-- Who comes to a conference. Every step holds the conference's row first, so that one comes after the other; seats are counted
-- past the policies. Refusals as said in 4-cases.sql.

-- unproved, waiting, offered, confirmed, declined (or let its time pass) or cancelled.
create or replace function app.sign_up_state(s sign_ups) returns text stable language sql as $$
  select case
    when s.cancelled_at is not null then 'cancelled'
    when s.declined_at is not null then 'declined'
    when s.proved_at is null then 'unproved'
    when s.confirmed_at is not null then 'confirmed'
    when s.offer_until <= now() then 'declined'
    when s.offered_at is not null then 'offered'
    else 'waiting' end
$$;

create or replace function app.has_seat(s sign_ups) returns boolean stable language sql as
  $$ select app.sign_up_state(s) in ('confirmed', 'offered') $$;

-- Whoever is neither from a member municipality nor seated in the co-operation.
create or replace function app.comes_as_guest(s sign_ups) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select not coalesce(app.is_member_municipality(s.municipality_code), false) and not exists (select app.seat_forums(s.person_id))
$$;

create or replace function app.hold_conference(wanted uuid) returns conferences security definer set search_path = public, pg_temp language sql as
  $$ select c from conferences c where c.id = wanted for update $$;

-- True where there are seats for all of these, within the quotas.
create or replace function app.fits(c conferences, ids uuid[]) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  with seated as (select s from sign_ups s where s.conference_id = c.id and (s.id = any (ids) or app.has_seat(s)))
  select (select count(*) from seated) <= c.capacity
    and (c.municipality_quota is null or not exists (select from seated where (s).municipality_code is not null
      group by (s).municipality_code having count(*) > c.municipality_quota and bool_or((s).id = any (ids))))
    and (c.guest_quota is null or not exists (select from seated where app.comes_as_guest(s) having count(*) > c.guest_quota and bool_or((s).id = any (ids))))
$$;

drop function if exists app.mail_sign_up(uuid, text);
create or replace function app.mail_sign_up(wanted uuid, mail_kind text, more jsonb default '{}') returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail(mail_kind, s.address, s.municipality_code, null, jsonb_build_object('name', s.name, 'signUp', s.id, 'conference', c.id, 'title', c.title,
    'startsAt', to_json(c.starts_at), 'endsAt', to_json(c.ends_at), 'place', concat_ws(', ', c.place, nullif(c.address, '')), 'sequence', c.sequence::text,
    'signer', coalesce(p.name, 'none'), 'offerUntil', coalesce(to_json(s.offer_until) #>> '{}', ''),
    'because', case when c.cancelled_at is null then s.cancel_reason else c.cancel_reason end) || more, s.locale)
  from sign_ups s join conferences c on c.id = s.conference_id left join people p on p.id = s.signed_up_by and p.id is distinct from s.person_id
  where s.id = wanted and s.address is not null
$$;

-- A seat for each: at once for those who are just arriving, as an offer for those who have waited.
create or replace function app.seat(c conferences, ids uuid[], arriving boolean) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  update sign_ups set confirmed_at = case when arriving then now() end, offered_at = case when not arriving then now() end,
    offer_until = case when not arriving then least(now() + make_interval(hours => c.answer_hours), c.starts_at) end where id = any (ids);
  if not arriving then perform app.mail_sign_up(id, 'seat_offered') from sign_ups where id = any (ids) order by number; end if;
end $$;

-- Seats go to the next who fit, in the order of arrival: a party as a whole, or one by one where it agreed to be split. The caller holds the conference.
create or replace function app.fill(c conferences, arriving uuid default null) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare party record; one uuid;
begin
  if c.cancelled_at is not null then return; end if;
  for party in select s.party_id as id, bool_and(s.may_split) as may_split, array_agg(s.id order by s.number) as ids from sign_ups s
    where s.conference_id = c.id and app.sign_up_state(s) = 'waiting' group by s.party_id order by min(s.number) loop
    continue when c.starts_at <= now() and party.id is distinct from arriving; -- nobody can answer an offer any more
    exit when (select count(*) >= c.capacity from sign_ups s where s.conference_id = c.id and app.has_seat(s));
    if app.fits(c, party.ids) then perform app.seat(c, party.ids, party.id is not distinct from arriving);
    elsif party.may_split then
      foreach one in array party.ids loop
        if app.fits(c, array[one]) then perform app.seat(c, array[one], party.id is not distinct from arriving); end if;
      end loop;
    end if;
  end loop;
end $$;

-- Offers that were not answered in time go on. The caller holds the conference.
create or replace function app.drop_lapsed(c conferences) returns void security definer set search_path = public, pg_temp language sql as $$
  with gone as (update sign_ups set declined_at = now() where conference_id = c.id and offer_until <= now() and confirmed_at is null and declined_at is null and cancelled_at is null
    returning id, number)
  select app.mail_sign_up(id, 'seat_lapsed') from (select id from gone order by number) g
$$;

-- A party's turn: seats or places on the list, and one mail to each. The caller holds the conference.
create or replace function app.arrive(c conferences, party uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.fill(c, party);
  if not c.may_wait and exists (select from sign_ups s where s.party_id = party and app.sign_up_state(s) = 'waiting') then perform app.refuse('conferenceFull'); end if;
  perform app.mail_sign_up(s.id, case app.sign_up_state(s) when 'confirmed' then 'sign_up_confirmed' else 'sign_up_waiting' end)
  from sign_ups s where s.party_id = party order by s.number;
end $$;

-- Signs up a party: [{name, title, address, municipality, listed, answers: {question: words}}]. A stranger's address is proved by mail before it
-- counts. The form's key makes what is posted twice one. Answers confirmed, waiting, split or unproved.
create or replace function app.sign_up(wanted uuid, party uuid, those jsonb, split boolean, language text) returns text
security definer set search_path = public, pg_temp language plpgsql as $$
declare c conferences := app.hold_conference(wanted); one jsonb; made uuid; known people; own text := app.own_municipality();
begin
  if c.id is null or app.preview() is not null or not app.may_see(c) then raise insufficient_privilege; end if;
  if exists (select from sign_ups s where s.party_id = party and s.conference_id = c.id) then return app.party_state(party); end if;
  if c.cancelled_at is not null then perform app.refuse('conferenceCancelled'); end if;
  if not app.is_secretariat() and (c.sign_up_from is null or c.sign_up_from > now()) then perform app.refuse('signUpNotOpen'); end if;
  if not app.is_secretariat() and coalesce(c.sign_up_until, c.starts_at) <= now() or c.ends_at <= now() then perform app.refuse('signUpClosed'); end if;
  if jsonb_array_length(those) not between 1 and 20 then perform app.refuse('wrong'); end if;
  perform app.drop_lapsed(c);
  for one in select jsonb_array_elements(those) loop
    if app.viewer_id() is not null then
      select p.* into known from people p join emails e on e.person_id = p.id where e.address = one ->> 'address' and p.deactivated_at is null;
      if exists (select from sign_ups s where s.conference_id = c.id and s.address = one ->> 'address' and app.sign_up_state(s) in ('confirmed', 'offered', 'waiting')) then
        perform app.refuse('alreadySignedUp');
      end if;
    end if;
    insert into sign_ups (conference_id, party_id, may_split, name, title, address, municipality_code, person_id, signed_up_by, locale, listed, proved_at)
    values (c.id, party, split, one ->> 'name', coalesce(one ->> 'title', ''), one ->> 'address', coalesce(known.municipality_code, case when app.is_member() or app.viewer_id() is null then one ->> 'municipality' end, own),
      known.id, app.viewer_id(), coalesce(known.locale, language), coalesce((one ->> 'listed')::boolean, false), case when app.viewer_id() is not null then now() end)
    returning id into made;
    insert into sign_up_answers select made, q.id, a.value from jsonb_each_text(coalesce(one -> 'answers', '{}')) a
      join conference_questions q on q.id::text = a.key and q.conference_id = c.id where a.value <> '';
  end loop;
  if app.viewer_id() is not null then perform app.arrive(c, party);
  else perform app.mail_sign_up(s.id, 'sign_up_proof') from sign_ups s where s.party_id = party order by s.number limit 1; end if;
  return app.party_state(party);
end $$;

create or replace function app.party_state(party uuid) returns text stable security definer set search_path = public, pg_temp language sql as $$
  select case count(distinct app.sign_up_state(s)) when 1 then min(app.sign_up_state(s)) else 'split' end from sign_ups s where s.party_id = party
$$;

-- The sign-up that a mail's link leads to, or that is the viewer's to decide on.
create or replace function app.sign_up_of(link bytea, wanted uuid) returns sign_ups stable security definer set search_path = public, pg_temp language sql as $$
  select s from sign_ups s where s.id = (select l.sign_up_id from sign_up_links l where l.token_hash = link)
    or link is null and s.id = wanted and app.preview() is null and (s.person_id = app.viewer_id() or s.signed_up_by = app.viewer_id() or app.is_secretariat())
$$;

-- The address is right: the party takes its turn now. Whoever has been signed up meanwhile is not signed up twice.
create or replace function app.prove_sign_up(link bytea) returns text security definer set search_path = public, pg_temp language plpgsql as $$
declare s sign_ups := app.sign_up_of(link, null); c conferences := app.hold_conference(s.conference_id);
begin
  if s.id is null then raise insufficient_privilege; end if;
  select * into s from sign_ups where id = s.id;
  if app.sign_up_state(s) <> 'unproved' then return app.party_state(s.party_id); end if;
  if c.cancelled_at is not null then perform app.refuse('conferenceCancelled'); end if;
  if coalesce(c.sign_up_until, c.starts_at) <= now() then perform app.refuse('signUpClosed'); end if;
  perform app.drop_lapsed(c);
  delete from sign_ups d where d.party_id = s.party_id and exists (select from sign_ups o where o.conference_id = c.id and o.address = d.address
    and (app.sign_up_state(o) in ('confirmed', 'offered', 'waiting') or o.party_id = d.party_id and o.number < d.number));
  if not exists (select from sign_ups where id = s.id) then perform app.refuse('alreadySignedUp'); end if;
  update sign_ups set proved_at = now(), number = nextval('sign_ups_number_seq') where party_id = s.party_id;
  perform app.arrive(c, s.party_id);
  return app.party_state(s.party_id);
end $$;

-- Leaves: a seat goes on to the next, a place on the list to nobody. After its last day only the secretariat gives a seat back, with a reason.
create or replace function app.cancel_sign_up(link bytea, wanted uuid, why text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare s sign_ups := app.sign_up_of(link, wanted); c conferences := app.hold_conference(s.conference_id); seated boolean;
begin
  if s.id is null then raise insufficient_privilege; end if;
  select * into s from sign_ups where id = s.id;
  if app.sign_up_state(s) in ('cancelled', 'declined') then return; end if;
  seated := app.has_seat(s);
  if seated and not app.is_secretariat() and coalesce(c.cancel_by, c.starts_at) <= now() then perform app.refuse('cancelTooLate'); end if;
  update sign_ups set cancelled_at = now(), cancel_reason = case when app.is_secretariat() then why else '' end where id = s.id;
  if s.proved_at is not null then perform app.mail_sign_up(s.id, 'sign_up_cancelled'); end if;
  if seated then perform app.fill(c); end if;
end $$;

-- The sessions with seats of their own that somebody with a seat goes to, in place of those chosen before.
create or replace function app.choose_sessions(link bytea, wanted uuid, ids uuid[]) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare s sign_ups := app.sign_up_of(link, wanted); c conferences := app.hold_conference(s.conference_id);
begin
  if s.id is null then raise insufficient_privilege; end if;
  select * into s from sign_ups where id = s.id;
  if app.sign_up_state(s) <> 'confirmed' then perform app.refuse('codeWithoutSeat'); end if;
  if exists (select from conference_sessions a join conference_sessions b on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
    where a.id = any (ids) and b.id = any (ids)) then perform app.refuse('sessionsOverlap'); end if;
  if exists (select from conference_sessions x where x.id = any (ids) and x.capacity <= (select count(*) from sign_up_sessions t join sign_ups o on o.id = t.sign_up_id
    where t.session_id = x.id and o.id <> s.id and app.has_seat(o))) then perform app.refuse('sessionFull'); end if;
  delete from sign_up_sessions where sign_up_id = s.id;
  insert into sign_up_sessions select s.id, x.id from conference_sessions x where x.id = any (ids) and x.conference_id = c.id and x.capacity is not null;
end $$;

-- Takes an offered seat or lets it go on to the next.
create or replace function app.answer_offer(link bytea, wanted uuid, yes boolean) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare s sign_ups := app.sign_up_of(link, wanted); c conferences := app.hold_conference(s.conference_id);
begin
  if s.id is null then raise insufficient_privilege; end if;
  select * into s from sign_ups where id = s.id;
  if app.sign_up_state(s) = (case when yes then 'confirmed' else 'declined' end) then return; end if;
  if app.sign_up_state(s) <> 'offered' then perform app.refuse('offerGone'); end if;
  if yes then
    update sign_ups set confirmed_at = now() where id = s.id;
    perform app.mail_sign_up(s.id, 'sign_up_confirmed');
  else
    update sign_ups set declined_at = now() where id = s.id;
    perform app.fill(c);
  end if;
end $$;
