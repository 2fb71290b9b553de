-- What is read of sign-ups past the policies: figures without names, what a mail's link shows, and who wants to be seen.

create or replace function app.may_see(c conferences) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select c.audience = 'public' or app.is_member() or c.id in (select app.granted_ids('conference')) $$;

-- Seats left and how many wait, for whoever sees the conference.
create or replace function app.conference_places(wanted uuid) returns table (seats_left integer, waiting integer) stable security definer set search_path = public, pg_temp language sql as $$
  select greatest(c.capacity - count(*) filter (where app.has_seat(s)), 0)::integer, (count(*) filter (where app.sign_up_state(s) = 'waiting'))::integer
  from conferences c left join sign_ups s on s.conference_id = c.id where c.id = wanted and app.may_see(c) group by c.id
$$;

-- A sign-up as its own people see it.
create or replace function app.sign_up_card(s sign_ups) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('id', s.id, 'state', app.sign_up_state(s), 'name', s.name, 'address', s.address, 'conferenceId', c.id, 'conference', c.title,
    'startsAt', c.starts_at, 'endsAt', c.ends_at, 'place', concat_ws(', ', c.place, nullif(c.address, '')), 'open', c.audience = 'public',
    'offerUntil', s.offer_until, 'lapsed', s.offer_until <= coalesce(s.declined_at, now()), 'cancelledBy', case when c.cancelled_at is not null then 'conference' end,
    'certified', s.checked_in_at is not null and c.ends_at < now(), 'because', coalesce(nullif(c.cancel_reason, ''), s.cancel_reason), 'cancelBy', coalesce(c.cancel_by, c.starts_at),
    'mayCancel', app.sign_up_state(s) = 'waiting' or app.has_seat(s) and coalesce(c.cancel_by, c.starts_at) > now(),
    'sessions', coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title, 'startsAt', x.starts_at, 'endsAt', x.ends_at,
        'left', greatest(x.capacity - t.taken, 0), 'chosen', t.chosen) order by x.starts_at, x.title)
      from conference_sessions x, lateral (select count(*) filter (where app.has_seat(o)) as taken, coalesce(bool_or(o.id = s.id), false) as chosen
        from sign_up_sessions u join sign_ups o on o.id = u.sign_up_id where u.session_id = x.id) t
      where x.conference_id = c.id and x.capacity is not null), '[]'),
    'past', c.ends_at < now(), 'feedback', (select case when f.answered then 'given' else 'open' end from feedback_asks f where f.sign_up_id = s.id),
    'unanswered', coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'label', q.label, 'choices', q.choices, 'required', q.required, 'keepDays', q.keep_days)
      order by q.position, q.label) from app.unanswered(s) q where c.starts_at > now()), '[]'),
    'ahead', (select count(*) from sign_ups o where o.conference_id = c.id and o.number < s.number and app.sign_up_state(o) = 'waiting'))
  from conferences c where c.id = s.conference_id
$$;

create or replace function app.sign_up_behind(link bytea) returns jsonb stable security definer set search_path = public, pg_temp language sql as
  $$ select app.sign_up_card(s) from sign_ups s join sign_up_links l on l.sign_up_id = s.id where l.token_hash = link $$;

-- The viewer's own sign-ups to a conference and those of whom they signed up, also ended ones unless they signed up anew.
create or replace function app.own_sign_ups(wanted uuid) returns setof jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select app.sign_up_card(s) from sign_ups s where s.conference_id = wanted and app.preview() is null and app.viewer_id() in (s.person_id, s.signed_up_by)
    and not exists (select from sign_ups n where n.conference_id = s.conference_id and n.address = s.address and n.number > s.number) order by s.number
$$;

-- The participants who want to be seen, for those who have a seat themselves: members see all of them, guests those of their own municipality.
create or replace function app.fellow_participants(wanted uuid) returns table (name text, title text, municipality text) stable security definer set search_path = public, pg_temp language sql as $$
  select s.name, s.title, coalesce(m.name, '') from sign_ups s left join municipalities m on m.code = s.municipality_code
  where s.conference_id = wanted and s.listed and app.sign_up_state(s) = 'confirmed' and (app.is_member() or s.municipality_code = app.own_municipality())
    and exists (select from sign_ups o where o.conference_id = wanted and o.person_id = app.viewer_id() and app.sign_up_state(o) = 'confirmed') order by s.name
$$;
