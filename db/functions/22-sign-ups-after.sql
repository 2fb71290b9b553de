-- Before and after a conference: reminders, what is asked when it is over, and when its participants are forgotten.

-- How many days after a conference names and addresses are kept.
create or replace function app.participant_days() returns integer stable security definer set search_path = public, pg_temp language sql as
  $$ select coalesce((app.policy('participants') ->> 'days')::integer, 365) $$;

create or replace function app.on_the_way(s sign_ups) returns boolean stable language sql as
  $$ select app.sign_up_state(s) in ('confirmed', 'offered', 'waiting') $$;

-- What must be answered and was not, while it is of use.
create or replace function app.unanswered(s sign_ups) returns setof conference_questions stable language sql as $$
  select q.* from conference_questions q where q.conference_id = s.conference_id and q.required and app.on_the_way(s)
    and not exists (select from sign_up_answers a where a.question_id = q.id and a.sign_up_id = s.id)
$$;

-- Whom a reminder would go to now. Runs with the caller's own rights.
create or replace function app.reminded(r reminders) returns setof sign_ups stable language sql as $$
  select s.* from sign_ups s where s.conference_id = r.conference_id
    and (app.sign_up_state(s) = any (r.groups) or 'unanswered' = any (r.groups) and exists (select from app.unanswered(s)))
$$;

-- The clock: a reminder whose hour has come is sent and marked in one transaction, so nobody gets it twice and nobody is left out. It
-- follows the conference when that is moved; one that has begun or is called off reminds nobody.
create or replace function app.send_reminders() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare r reminders; many integer;
begin
  for r in select x.* from reminders x join conferences c on c.id = x.conference_id where x.sent_at is null and c.cancelled_at is null
    and c.starts_at > now() and c.starts_at - make_interval(hours => x.hours_before) <= now() order by x.hours_before desc for update of x skip locked loop
    perform app.mail_sign_up((s).id, 'conference_reminder', jsonb_build_object('note', r.words, 'kind', app.sign_up_state(s),
      'missing', case when exists (select from app.unanswered(s)) then 'yes' else 'no' end))
    from (select s from app.reminded(r) s order by s.number) t;
    get diagnostics many = row_count;
    update reminders set sent_at = now(), sent_to = many where id = r.id;
  end loop;
end $$;

-- What somebody had not answered, by a mail's link or as one's own; what is answered already stays.
create or replace function app.answer_questions(link bytea, wanted uuid, answers jsonb) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare s sign_ups := app.sign_up_of(link, wanted);
begin
  if s.id is null then raise insufficient_privilege; end if;
  insert into sign_up_answers select s.id, q.id, a.value from jsonb_each_text(answers) a join app.unanswered(s) q on q.id::text = a.key
  where a.value <> '' on conflict do nothing;
end $$;

-- The clock: from eight the next morning those who came are asked three questions; all who had a seat, where nobody was checked in.
create or replace function app.ask_feedback() returns void security definer set search_path = public, pg_temp language sql as $$
  with ended as (select c.id from conferences c where c.cancelled_at is null and c.ends_at > now() - interval '7 days'
      and now() >= ((c.ends_at at time zone 'Europe/Copenhagen')::date + 1 + time '08:00') at time zone 'Europe/Copenhagen'),
    asked as (insert into feedback_asks (sign_up_id) select s.id from ended e join sign_ups s on s.conference_id = e.id
      where app.sign_up_state(s) = 'confirmed' and s.forgotten_at is null
        and (s.checked_in_at is not null or not exists (select from sign_ups o where o.conference_id = e.id and o.checked_in_at is not null))
      on conflict do nothing returning sign_up_id)
  select app.mail_sign_up(id, 'conference_asked') from (select s.id from asked a join sign_ups s on s.id = a.sign_up_id order by s.number) t
$$;

-- One answer to each who was asked; nothing in it tells whose it is.
create or replace function app.give_feedback(link bytea, worth feedback_worth, gain text, better text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare s sign_ups := app.sign_up_of(link, null);
begin
  update feedback_asks set answered = true where sign_up_id = s.id and not answered;
  if not found then perform app.refuse('feedbackGiven'); end if;
  insert into feedback (conference_id, worth, gain, better) values (s.conference_id, give_feedback.worth, give_feedback.gain, give_feedback.better);
end $$;

-- How many were asked; the secretariat's to know.
create or replace function app.feedback_asked(conference uuid) returns integer stable security definer set search_path = public, pg_temp language sql as $$
  select count(*)::integer from feedback_asks a join sign_ups s on s.id = a.sign_up_id where s.conference_id = conference and (select app.is_secretariat())
$$;

-- Who of these is signed up already, in another form than this one. Whoever may know them learns the name, others only that the address
-- they typed is taken; strangers nothing.
create or replace function app.already_signed_up(wanted uuid, party uuid, addresses text[]) returns table (address text, name text) stable security definer set search_path = public, pg_temp language sql as $$
  select s.address, case when app.is_secretariat() or s.municipality_code = app.own_municipality() or app.viewer_id() in (s.person_id, s.signed_up_by) then s.name end
  from sign_ups s join conferences c on c.id = s.conference_id where app.viewer_id() is not null and app.preview() is null and c.id = wanted and app.may_see(c)
    and s.party_id <> party and s.address = any (addresses) and app.on_the_way(s)
$$;

-- The clock: name, address and what was said in words go; seats, days, prices and who was there stay to be counted.
create or replace function app.forget_participants() returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare old uuid[]; gone uuid[];
begin
  select array_agg(c.id) into old from conferences c where c.ends_at + make_interval(days => app.participant_days()) < now();
  with forgotten as (update sign_ups set name = 'Slettet deltager', title = '', address = null, let_in_because = '', person_id = null, signed_up_by = null, listed = false, cancel_reason = '',
      forgotten_at = now() where conference_id = any (old) and forgotten_at is null returning id)
  select array_agg(id) into gone from forgotten;
  delete from sign_up_links where sign_up_id = any (gone);
  delete from sign_up_answers where sign_up_id = any (gone);
  update mails set address = '', data = jsonb_build_object('signUp', data ->> 'signUp', 'name', '', 'title', data ->> 'title')
  where data ->> 'signUp' = any (gone::text[]);
  update feedback set gain = '', better = '' where conference_id = any (old) and (gain, better) <> ('', '');
end $$;
