-- Who is asking, what they sit in, and what has been opened for them. Every policy is built on these words.

create or replace function app.asker_id() returns uuid stable language sql as
  $$ select nullif(current_setting('app.viewer_id', true), '')::uuid $$;

-- Whose rows are the viewer's own; whoever sees as a seat is nobody.
create or replace function app.viewer_id() returns uuid stable language sql as $$
  select case when current_setting('app.preview', true) like 'km%' then '00000000-0000-0000-0000-000000000000'
    else nullif(current_setting('app.viewer_id', true), '')::uuid end
$$;

-- Where the change comes from, as far as it is known: for the audit log.
create or replace function app.network() returns text stable language sql as
  $$ select nullif(current_setting('app.network', true), '') $$;

-- Whose eyes the viewer wants to see with: the guest of an invitation (uuid) or of a municipality (three digits), or whoever holds a seat
-- ("kmp-240"); nothing otherwise.
create or replace function app.preview() returns text stable language sql as
  $$ select nullif(current_setting('app.preview', true), '') $$;

-- What was worked out about the viewer and holds for all that is read as of one moment; nothing where something may change meanwhile.
create or replace function app.known(what text) returns text stable language plpgsql as $$
declare known text := current_setting('app.known_' || what, true); asking text := app.asking();
begin
  return case when starts_with(known, asking) then substr(known, length(asking) + 1) end;
end $$;

create or replace function app.remembered(what text, worked_out text) returns text stable language plpgsql as $$
begin
  if current_setting('transaction_read_only') = 'on' then
    perform set_config('app.known_' || what, app.asking() || worked_out, true);
  end if;
  return worked_out;
end $$;

-- Who asks, with which eyes and in which session.
create or replace function app.asking() returns text stable language sql as $$
  select current_setting('app.viewer_id', true) || '/' || current_setting('app.preview', true) || '/' || current_setting('app.session', true) || ':'
$$;

-- Agreements, seats and grants count in days, and a day is Copenhagen's.
create or replace function app.today() returns date stable language sql as
  $$ select (now() at time zone 'Europe/Copenhagen')::date $$;

create or replace function app.running_agreement() returns uuid stable security definer set search_path = public, pg_temp language sql as
  $$ select id from agreements where app.today() between starts_on and ends_on order by starts_on limit 1 $$;

-- What municipalities decide about now: the next period, or the running one while no next is known.
create or replace function app.next_agreement() returns uuid stable security definer set search_path = public, pg_temp language sql as
  $$ select id from agreements where ends_on >= app.today() order by starts_on > app.today() desc, starts_on limit 1 $$;

create or replace function app.is_member_municipality(code text) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from memberships where municipality_code = code and standing in ('member', 'committed') and agreement_id = app.running_agreement()) $$;

-- A seat counts for an active person, in its period, and while the municipality is a member in the running agreement.
-- The secretariat and project leaders need no municipality.
create or replace function app.seat_forums(person uuid) returns setof text stable security definer set search_path = public, pg_temp language sql as $$
  select distinct s.forum::text from seats s join people p on p.id = s.person_id
  where p.id = person and p.deactivated_at is null
    and app.today() between s.from_on and coalesce(s.until_on, 'infinity')
    and (s.forum in ('secretariat', 'project') or app.is_member_municipality(p.municipality_code))
$$;

-- Who has a seat in a forum that counts today: the same rule, for all at once.
create or replace function app.seat_holders(wanted text) returns setof uuid stable security definer set search_path = public, pg_temp language sql as $$
  select s.person_id from seats s join people p on p.id = s.person_id
  where s.forum::text = wanted and p.deactivated_at is null and app.today() between s.from_on and coalesce(s.until_on, 'infinity')
    and (wanted in ('secretariat', 'project') or p.municipality_code in (select municipality_code from memberships
      where standing in ('member', 'committed') and agreement_id = app.running_agreement()))
$$;

-- The browser's session that asks, where a person does.
create or replace function app.session_id() returns uuid stable language sql as
  $$ select nullif(current_setting('app.session', true), '')::uuid $$;

create or replace function app.has_factor(person uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from second_factors f where f.person_id = person and f.proved_at is not null) $$;

-- Who has a second factor must have given it in this session; who has none lacks one where the policy asks for it, unless a passkey was shown. The server
-- names the session of zeros where no browser asks: a calendar that follows an address of its own, a letter on its way to its reader.
create or replace function app.lacks_factor(person uuid, session uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select session is distinct from '00000000-0000-0000-0000-000000000000' and case when app.has_factor(person)
    then not exists (select from sessions s where s.id = session and s.person_id = person and s.second_at is not null)
    else coalesce(app.policy('second_factor') ->> 'secretariat' = 'yes', false)
      and not exists (select from sessions s where s.id = session and s.person_id = person and s.passkey_id is not null) end
$$;

-- Whose mail alone does not show who they are: who has an app, or has a passkey that opens something and sits where the policy asks for more.
create or replace function app.needs_second(person uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select app.has_factor(person) or exists (select from passkeys k where k.person_id = person)
    and 'secretariat' in (select app.seat_forums(person)) and coalesce(app.policy('second_factor') ->> 'secretariat' = 'yes', false)
    and not app.login_only(person)
$$;

-- What the session's person sits in; the secretariat's seat counts only with the second factor.
create or replace function app.session_forums(person uuid, session uuid) returns setof text rows 3 stable security definer set search_path = public, pg_temp language sql as
  $$ select f from app.seat_forums(person) f where f <> 'secretariat' or not app.lacks_factor(person, session) $$;

create or replace function app.own_forum_list() returns text[] stable security definer set search_path = public, pg_temp language sql as $$
  select string_to_array(coalesce(app.known('own_forums'), app.remembered('own_forums',
    array_to_string(array(select app.session_forums(app.asker_id(), app.session_id())), ' '))), ' ')
$$;

create or replace function app.own_forums() returns setof text rows 3 stable security definer set search_path = public, pg_temp language sql as
  $$ select unnest(app.own_forum_list()) $$;

create or replace function app.viewer_forum_list() returns text[] stable security definer set search_path = public, pg_temp language sql as $$
  select case
    when app.preview() is null then app.own_forum_list()
    when app.preview() ~ '^(kmp|kmk)-[0-9]{3}$' and 'secretariat' = any (app.own_forum_list()) and app.is_member_municipality(right(app.preview(), 3))
      then array[left(app.preview(), 3)]
    else '{}' end
$$;

create or replace function app.viewer_forums() returns setof text rows 3 stable security definer set search_path = public, pg_temp language sql as
  $$ select unnest(app.viewer_forum_list()) $$;

-- The viewer showed who they are within the last quarter of an hour, in this session.
create or replace function app.is_fresh() returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select exists (select from sessions where id = app.session_id() and person_id = app.viewer_id() and proved_at > now() - interval '15 minutes'
    and (second_at is not null or not app.needs_second(person_id)))
$$;

create or replace function app.is_secretariat() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select 'secretariat' = any (app.viewer_forum_list()) $$;

create or replace function app.is_member() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select app.viewer_forum_list() <> '{}' $$;

-- The visits that the viewer is asked or going to make, as a politician.
create or replace function app.my_visits() returns setof uuid stable security definer set search_path = public, pg_temp language sql as $$
  select visit_id from visit_ambassadors where person_id = app.viewer_id() and declined_at is null and released_at is null
    and 'kmp' in (select app.viewer_forums())
$$;

-- The projects that the viewer leads.
create or replace function app.led_projects() returns setof uuid stable security definer set search_path = public, pg_temp language sql as $$
  select project_id from project_leaders where person_id = app.viewer_id() and 'project' in (select app.viewer_forums())
$$;

-- The invitation that the viewer sees as, if it is theirs to see: the secretariat's, or the inviter's while they hold a seat.
create or replace function app.preview_invitation() returns uuid stable security definer set search_path = public, pg_temp language sql as $$
  select v.id from invitations v
  where v.id::text = app.preview()
    and exists (select from app.own_forums() f where f = 'secretariat' or v.invited_by = app.viewer_id())
$$;

create or replace function app.viewer_municipality() returns text stable security definer set search_path = public, pg_temp language sql as $$
  select nullif(coalesce(app.known('municipality'), app.remembered('municipality', coalesce(case
    when app.preview() is null then (select municipality_code from people where id = app.viewer_id() and deactivated_at is null)
    when app.preview_invitation() is not null then (select municipality_code from invitations where id = app.preview_invitation())
    when 'secretariat' = any (app.own_forum_list()) then (select code from municipalities where code = right(app.preview(), 3)
      and (code = app.preview() or app.preview() ~ '^(kmp|kmk)-[0-9]{3}$' and app.is_member_municipality(code)))
  end, ''))), '')
$$;

-- The municipality whose own affairs the viewer reads: what is open for it, what it asked for, where it stands. An inviter
-- who sees as its guest reads the package only.
create or replace function app.own_municipality() returns text stable security definer set search_path = public, pg_temp language sql as $$
  select app.viewer_municipality()
  where app.preview() is null or 'secretariat' in (select app.own_forums())
$$;

-- The municipality that the viewer sits for among politicians or culture heads.
create or replace function app.represented() returns text stable security definer set search_path = public, pg_temp language sql as $$
  select app.viewer_municipality() where exists (select from app.viewer_forums() f where f in ('kmp', 'kmk', 'chairmanship'))
$$;

-- The municipality whose visits the viewer receives: the one they sit for, or a guest's own.
create or replace function app.hosted() returns text stable security definer set search_path = public, pg_temp language sql as
  $$ select coalesce(app.represented(), case when not app.is_member() then app.own_municipality() end) $$;

-- Those with a seat who let anybody see how they are reached.
create or replace function app.open_contacts() returns table (id uuid, name text, title text, municipality text, forums jsonb, address text, phone text, topics jsonb)
stable security definer set search_path = public, pg_temp language sql as $$
  select p.id, p.name, p.title, m.name, to_jsonb(array(select app.seat_forums(p.id) order by 1)), (select e.address from emails e where e.person_id = p.id limit 1), r.phone, to_jsonb(r.topics)
  from profiles r join people p on p.id = r.person_id left join municipalities m on m.code = p.municipality_code
  where r.opened_at is not null and exists (select app.seat_forums(p.id)) order by p.name
$$;

-- A file that the viewer has sent: only that is hung on something.
create or replace function app.is_own_file(wanted uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from files where id = wanted and added_by = app.viewer_id()) $$;

-- A picture in a mail is looked at by whoever got it, without signing in; before that by who writes it.
create or replace function app.is_mailed(file uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select exists (select from newsletter_blocks b join newsletters n on n.id = b.newsletter_id
    where b.file_id = file and (n.started_at is not null or app.is_secretariat()))
$$;

-- Which municipalities look on in the viewer's forums now, and until when. Members see that, not the grants themselves.
create or replace function app.forum_guests() returns table (municipality_code text, until_on date) stable security definer set search_path = public, pg_temp language sql as $$
  select g.municipality_code, max(g.until_on) from grants g
    left join agenda_items i on g.kind = 'agenda_item' and i.id = g.subject_id
    left join meetings m on m.id = coalesce(i.meeting_id, case when g.kind = 'meeting' then g.subject_id end)
  where g.revoked_at is null and app.today() between g.from_on and g.until_on
    and coalesce(g.forum, m.forum)::text in (select app.viewer_forums())
  group by g.municipality_code
$$;

-- The decision in force on one of the memo's open questions.
create or replace function app.policy(wanted text) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select value from policy_decisions where policy_key = wanted and valid_from <= app.today()
  order by valid_from desc, created_at desc limit 1
$$;

-- The right to send is given by one secretary to another who sits there today. To oneself only by who sits there alone, where one pair of eyes is enough.
create or replace function app.may_give_sending(who uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select app.is_secretariat() and 'secretariat' in (select app.seat_forums(who)) and (who <> app.viewer_id()
    or app.policy('newsletter_approval') ->> 'people' is distinct from '2'
      and not exists (select from seats s where s.forum = 'secretariat' and s.person_id <> who and 'secretariat' in (select app.seat_forums(s.person_id))))
$$;

-- 'direct', 'approval' or nothing, by the policy "invitation". The secretariat may always invite.
create or replace function app.may_invite() returns text stable security definer set search_path = public, pg_temp language sql as $$
  select case
    when app.is_secretariat() then 'direct'
    when exists (select from app.viewer_forums() f where app.policy('invitation') -> 'direct' ? f) then 'direct'
    when exists (select from app.viewer_forums() f where app.policy('invitation') -> 'approval' ? f) then 'approval'
  end
$$;

-- Nobody opens more than they see: a member the open items and meetings of their own forums, and nobody a closed item.
create or replace function app.may_open(kind text, subject uuid, wanted_forum text) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select coalesce(case kind
    when 'meeting' then exists (select from meetings m where m.id = subject and (app.is_secretariat() or m.forum::text in (select app.viewer_forums())))
    when 'agenda_item' then exists (select from agenda_items i join meetings m on m.id = i.meeting_id
      where i.id = subject and i.visibility = 'open' and (app.is_secretariat() or m.forum::text in (select app.viewer_forums())))
    when 'forum' then wanted_forum in ('kmp', 'kmk') and subject is null and (app.is_secretariat() or wanted_forum in (select app.viewer_forums()))
    when 'dataset' then app.is_member() and (subject is null or exists (select from datasets where id = subject and visibility = 'granted'))
    when 'conference' then app.is_member() and (subject is null or exists (select from conferences where id = subject))
  end, false)
$$;

create or replace function app.is_demo() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from demos) $$;

-- Whether the portal is used for this, or the secretariat has left it out.
create or replace function app.is_left_out(feature text) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from settings where key = 'features_off' and feature = any (string_to_array(value, ' '))) $$;
