-- An invitation from draft to answer. Each step locks it, does its own authorisation and refuses as said in 4-cases.sql.

-- draft, returned, awaiting, sent, expired, accepted, declined or withdrawn; the first that holds.
create or replace function app.invitation_state(v invitations) returns text stable language sql as $$
  select case
    when v.accepted_at is not null then 'accepted'
    when v.declined_at is not null then 'declined'
    when v.withdrawn_at is not null then 'withdrawn'
    when v.sent_at is not null and (v.expires_at <= now() or v.until_on < app.today()) then 'expired'
    when v.sent_at is not null then 'sent'
    when v.submitted_at is not null then 'awaiting'
    when v.returned_at is not null then 'returned'
    else 'draft' end
$$;

create or replace function app.mail_invitation(wanted uuid, mail_kind text) returns void security definer set search_path = public, pg_temp language sql as $$
  select app.queue_mail(mail_kind, v.address, v.municipality_code, v.id,
    jsonb_build_object('name', v.name, 'inviter', p.name, 'until', v.until_on, 'kind', v.kind))
  from invitations v join people p on p.id = v.invited_by where v.id = wanted
$$;

create or replace function app.dispatch_invitation(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v invitations;
begin
  update invitations set submitted_at = coalesce(submitted_at, now()), approved_at = now(), approved_by = app.viewer_id(),
    sent_at = coalesce(sent_at, now()), last_sent_at = now(), expires_at = now() + interval '30 days', reminders = 0
  where id = wanted returning * into v;
  insert into cases as c (municipality_code) values (v.municipality_code) on conflict (municipality_code) do update set moved_at = now();
  if v.kind = 'guest' then perform app.move_standing(v.municipality_code, 'invited', '{unaware,interested,declined,left}', 'invitation'); end if;
  perform app.mail_invitation(wanted, 'invitation');
end $$;

-- Sends, or hands in for approval, by the policy. Answers 'sent' or 'awaiting'.
create or replace function app.submit_invitation(wanted uuid, seen_version integer) returns text security definer set search_path = public, pg_temp language plpgsql as $$
declare v invitations; right_to text := app.may_invite();
begin
  select * into v from invitations where id = wanted and (invited_by = app.viewer_id() or app.is_secretariat()) for update;
  if v.id is null or right_to is null then raise insufficient_privilege; end if;
  if v.version is distinct from seen_version then perform app.refuse('changed'); end if;
  if app.invitation_state(v) not in ('draft', 'returned') then perform app.refuse('alreadySent'); end if;
  if v.until_on < app.today() then perform app.refuse('endsInPast'); end if;
  if not exists (select from invitation_items where invitation_id = wanted) then perform app.refuse('emptyPackage'); end if;
  if exists (select from emails e join people p on p.id = e.person_id
    where e.address = v.address and p.municipality_code is distinct from v.municipality_code) then perform app.refuse('addressElsewhere'); end if;
  if right_to = 'direct' then perform app.dispatch_invitation(wanted); return 'sent'; end if;
  update invitations set submitted_at = now(), returned_at = null, returned_why = null where id = wanted;
  perform app.mail_secretariat('approval_wanted', v.municipality_code, v.id, (select jsonb_build_object('name', name) from people where id = v.invited_by));
  return 'awaiting';
end $$;

create or replace function app.approve_invitation(wanted uuid, seen_version integer) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v invitations;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into v from invitations where id = wanted for update;
  if app.invitation_state(v) is distinct from 'awaiting' then perform app.refuse('notAwaiting'); end if;
  if v.version is distinct from seen_version then perform app.refuse('changed'); end if;
  if v.until_on < app.today() then perform app.refuse('endsInPast'); end if;
  perform app.dispatch_invitation(wanted);
end $$;

create or replace function app.return_invitation(wanted uuid, why text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v invitations;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  select * into v from invitations where id = wanted for update;
  if app.invitation_state(v) is distinct from 'awaiting' then perform app.refuse('notAwaiting'); end if;
  update invitations set submitted_at = null, returned_at = now(), returned_why = why, version = version + 1 where id = wanted;
  perform app.queue_mail('invitation_returned', e.address, v.municipality_code, v.id, jsonb_build_object('why', why), p.locale)
  from people p join emails e on e.person_id = p.id where p.id = v.invited_by;
end $$;

-- Sends once more and renews the 30 days; reminders start over.
create or replace function app.resend_invitation(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v invitations;
begin
  select * into v from invitations where id = wanted and (invited_by = app.viewer_id() or app.is_secretariat()) for update;
  if v.id is null or app.may_invite() is null then raise insufficient_privilege; end if;
  if app.invitation_state(v) not in ('sent', 'expired') then perform app.refuse('notOpen'); end if;
  if v.until_on < app.today() then perform app.refuse('endsInPast'); end if;
  update invitations set last_sent_at = now(), expires_at = now() + interval '30 days', reminders = 0 where id = wanted;
  perform app.mail_invitation(wanted, 'invitation');
end $$;

create or replace function app.withdraw_invitation(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v invitations;
begin
  select * into v from invitations where id = wanted and (invited_by = app.viewer_id() or app.is_secretariat()) for update;
  if v.id is null then raise insufficient_privilege; end if;
  if app.invitation_state(v) not in ('sent', 'awaiting', 'expired') then perform app.refuse('notOpen'); end if;
  update invitations set withdrawn_at = now(), withdrawn_by = app.viewer_id() where id = wanted;
  delete from invitation_tokens where invitation_id = wanted;
end $$;

-- The mail job makes the link; a retried job makes another, and either works until one is used.
create or replace function app.issue_invitation_link(wanted uuid, link bytea) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
begin
  insert into invitation_tokens (token_hash, invitation_id)
  select link, v.id from invitations v where v.id = wanted and app.invitation_state(v) = 'sent';
  return found;
end $$;

-- What the page behind the link may say. Whoever holds the link reads it; nothing changes.
create or replace function app.invitation_behind(link bytea)
returns table (id uuid, state text, address text, name text, municipality_name text, inviter text, inviter_title text, until_on date, kind text)
stable security definer set search_path = public, pg_temp language sql as $$
  select v.id, app.invitation_state(v), v.address, v.name, m.name, p.name, p.title, v.until_on, v.kind
  from invitation_tokens t join invitations v on v.id = t.invitation_id
    join municipalities m on m.code = v.municipality_code join people p on p.id = v.invited_by
  where t.token_hash = link
$$;

-- Makes the guest and opens the package, once. Called with proof of the address: a sign-in, or a session of that person.
create or replace function app.accept_invitation(wanted uuid, proven text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare v invitations; person uuid;
begin
  select * into v from invitations where id = wanted for update;
  if app.invitation_state(v) is distinct from 'sent' or v.address <> proven then return; end if;
  select person_id into person from emails where address = v.address;
  if person is null then
    insert into people (name, title, municipality_code, example) values (v.name, v.title, v.municipality_code, v.example) returning id into person;
    insert into emails (person_id, address) values (person, v.address);
  else
    update people set deactivated_at = null where id = person and municipality_code = v.municipality_code;
    if not found then return; end if;
  end if;
  update invitations set accepted_at = now(), accepted_by = person where id = wanted;
  delete from invitation_tokens where invitation_id = wanted;
  with opened as (
    insert into grants (municipality_code, kind, subject_id, forum, from_on, until_on, given_by, invitation_id, example)
    select v.municipality_code, i.kind, i.subject_id, i.forum, v.from_on, v.until_on, v.invited_by, v.id, v.example
    from invitation_items i where i.invitation_id = wanted returning id
  )
  insert into grant_reasons (grant_id, reason, written_by) select id, v.reason, v.invited_by from opened where v.reason <> '';
  update cases set moved_at = now() where municipality_code = v.municipality_code;
  if v.kind = 'guest' then perform app.move_standing(v.municipality_code, 'guest', '{unaware,interested,invited,declined,left}', 'invitation'); end if;
  perform app.queue_mail('invitation_accepted', e.address, v.municipality_code, v.id, jsonb_build_object('name', v.name), p.locale)
  from people p join emails e on e.person_id = p.id where p.id = v.invited_by and p.deactivated_at is null;
end $$;

-- The invited person is signed in already: a guest who gets a new package.
create or replace function app.accept_signed_in(link bytea) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
declare wanted uuid; proven text;
begin
  select t.invitation_id into wanted from invitation_tokens t where t.token_hash = link;
  select address into proven from emails where person_id = app.viewer_id();
  if wanted is null or proven is null or app.preview() is not null then return false; end if;
  perform app.accept_invitation(wanted, proven);
  return exists (select from invitations where id = wanted and accepted_by = app.viewer_id());
end $$;

create or replace function app.decline_invitation(link bytea) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
declare v invitations;
begin
  select i.* into v from invitations i join invitation_tokens t on t.invitation_id = i.id where t.token_hash = link for update of i;
  if app.invitation_state(v) is distinct from 'sent' then return false; end if;
  update invitations set declined_at = now() where id = v.id;
  update cases set moved_at = now() where municipality_code = v.municipality_code;
  perform app.queue_mail('invitation_declined', e.address, v.municipality_code, v.id, jsonb_build_object('name', v.name), p.locale)
  from people p join emails e on e.person_id = p.id where p.id = v.invited_by;
  return true;
end $$;

-- How many more people the viewer's municipality may bring in, by the policy "colleagues": guests and open invitations count.
create or replace function app.colleague_places() returns integer stable security definer set search_path = public, pg_temp language sql as $$
  select greatest(0, coalesce((app.policy('colleagues') ->> 'most')::integer, 0)
    - (select count(*) from people p where p.municipality_code = app.viewer_municipality() and p.deactivated_at is null and not exists (select app.seat_forums(p.id)))
    - (select count(*) from invitations v where v.municipality_code = app.viewer_municipality() and app.invitation_state(v) = 'sent'))::integer
$$;

-- A guest brings in a colleague, as far as there are places.
create or replace function app.invite_colleague(person_name text, person_title text, recipient text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare code text := app.viewer_municipality(); ends date; wanted uuid;
begin
  if code is null or app.is_member() or app.preview() is not null then raise insufficient_privilege; end if;
  perform from municipalities where municipalities.code = app.viewer_municipality() for update;
  select max(until_on) into ends from app.open_now();
  if ends is null then perform app.refuse('nothingOpen'); end if;
  if exists (select from emails where address = recipient) then perform app.refuse('alreadyInvited'); end if;
  if exists (select from invitations v where v.address = recipient and app.invitation_state(v) = 'sent') then perform app.refuse('alreadyInvited'); end if;
  if app.colleague_places() = 0 then perform app.refuse('tooManyColleagues'); end if;
  insert into invitations (municipality_code, kind, address, name, title, invited_by, from_on, until_on, example)
  select code, 'colleague', recipient, person_name, person_title, p.id, app.today(), ends, p.example from people p where p.id = app.viewer_id()
  returning id into wanted;
  perform app.dispatch_invitation(wanted);
end $$;

-- Invitations that nobody has answered: one reminder after 7 days and one after 14. Answers how many were queued.
create or replace function app.remind_invitations() returns integer security definer set search_path = public, pg_temp language sql as $$
  with due as (
    update invitations v set reminders = v.reminders + 1
    where app.invitation_state(v) = 'sent' and v.reminders < 2 and v.last_sent_at < now() - make_interval(days => 7 * (v.reminders + 1))
    returning v.id
  )
  select count(*)::integer from due, lateral (select app.mail_invitation(due.id, 'invitation_reminder')) mailed
$$;
