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

create or replace function app.own_forums() returns setof text rows 3 stable security definer set search_path = public, pg_temp language sql as
  $$ select app.session_forums(app.asker_id(), app.session_id()) $$;

create or replace function app.viewer_forums() returns setof text rows 3 stable security definer set search_path = public, pg_temp language sql as
$$
  select app.own_forums() where app.preview() is null
  union all
  select left(app.preview(), 3) where app.preview() ~ '^(kmp|kmk)-[0-9]{3}$' and 'secretariat' in (select app.own_forums())
    and app.is_member_municipality(right(app.preview(), 3))
$$;

-- The viewer showed who they are within the last quarter of an hour, in this session.
create or replace function app.is_fresh() returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select exists (select from sessions where id = app.session_id() and person_id = app.viewer_id() and proved_at > now() - interval '15 minutes'
    and (second_at is not null or not app.needs_second(person_id)))
$$;

create or replace function app.is_secretariat() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select 'secretariat' in (select app.viewer_forums()) $$;

create or replace function app.is_member() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select app.viewer_forums()) $$;

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
  select case
    when app.preview() is null then (select municipality_code from people where id = app.viewer_id() and deactivated_at is null)
    when app.preview_invitation() is not null then (select municipality_code from invitations where id = app.preview_invitation())
    when 'secretariat' in (select app.own_forums()) then (select code from municipalities where code = right(app.preview(), 3)
      and (code = app.preview() or app.preview() ~ '^(kmp|kmk)-[0-9]{3}$' and app.is_member_municipality(code)))
  end
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

-- What is open for the viewer's municipality today; in a preview also what the invitation would open.
create or replace function app.open_now()
returns table (kind text, subject_id uuid, forum text, from_on date, until_on date, given_by uuid, grant_id uuid)
stable security definer set search_path = public, pg_temp language sql as $$
  select g.kind::text, g.subject_id, g.forum::text, g.from_on, g.until_on, g.given_by, g.id from grants g
  where g.municipality_code = app.own_municipality() and g.revoked_at is null
    and app.today() between g.from_on and g.until_on
  union all
  select i.kind::text, i.subject_id, i.forum::text, v.from_on, v.until_on, v.invited_by, null
  from invitation_items i join invitations v on v.id = i.invitation_id where v.id = app.preview_invitation()
$$;

-- The things that the open grants come to: meetings, those that are open as a whole, and items that are open by themselves. Closed and
-- members-only items are in none of them; a forum's grant opens the meetings from its first day on, not the archive.
create or replace function app.granted_ids(wanted text) returns setof uuid rows 50 stable security definer set search_path = public, pg_temp language sql as $$
  with opened as materialized (select * from app.open_now()),
  items as (
    select i.id, i.meeting_id from agenda_items i
    where wanted in ('meeting', 'agenda_item') and i.visibility = 'open' and i.id = any (array(select subject_id from opened where kind = 'agenda_item'))
  )
  select subject_id from opened where kind = 'meeting' and wanted in ('meeting', 'whole_meeting')
  union select m.id from meetings m join opened o on o.kind = 'forum' and o.forum = m.forum::text
    where wanted in ('meeting', 'whole_meeting') and m.starts_at >= o.from_on::timestamp at time zone 'Europe/Copenhagen'
  union select meeting_id from items where wanted = 'meeting'
  union select id from items where wanted = 'agenda_item'
  union select subject_id from opened where kind = wanted and kind in ('dataset', 'conference') and subject_id is not null
  union select d.id from datasets d where wanted = 'dataset' and exists (select from opened where kind = 'dataset' and subject_id is null)
  union select c.id from conferences c where wanted = 'conference' and exists (select from opened where kind = 'conference' and subject_id is null)
$$;

-- People a guest meets by name: who opened something for them, and who presents an item they may see.
create or replace function app.contact_ids() returns setof uuid rows 20 stable security definer set search_path = public, pg_temp language sql as $$
  select given_by from app.open_now()
  union select i.presenter_id from agenda_items i where i.presenter_id is not null
    and (i.visibility = 'open' and i.meeting_id = any (array(select app.granted_ids('whole_meeting'))) or i.id = any (array(select app.granted_ids('agenda_item'))))
$$;

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
