-- What has been opened for the viewer's municipality, and whom they meet by it.

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

-- The things that the open grants name: meetings, those that are open as a whole, and items that are open by themselves. Closed and
-- members-only items are in none of them.
create or replace function app.granted_now(wanted text) returns setof uuid stable security definer set search_path = public, pg_temp language sql as $$
  with opened as materialized (select * from app.open_now()),
  items as (
    select i.id, i.meeting_id from agenda_items i
    where wanted in ('meeting', 'agenda_item') and i.visibility = 'open' and i.id = any (array(select subject_id from opened where kind = 'agenda_item'))
  )
  select subject_id from opened where kind = 'meeting' and wanted in ('meeting', 'whole_meeting')
  union select meeting_id from items where wanted = 'meeting'
  union select id from items where wanted = 'agenda_item'
  union select subject_id from opened where kind = wanted and kind in ('dataset', 'conference') and subject_id is not null
  union select d.id from datasets d where wanted = 'dataset' and exists (select from opened where kind = 'dataset' and subject_id is null)
  union select c.id from conferences c where wanted = 'conference' and exists (select from opened where kind = 'conference' and subject_id is null)
$$;

create or replace function app.granted_ids(wanted text) returns setof uuid rows 5 stable security definer set search_path = public, pg_temp language sql as $$
  select unnest(string_to_array(coalesce(app.known(wanted), app.remembered(wanted, array_to_string(array(select app.granted_now(wanted)), ' '))), ' ')::uuid[])
$$;

-- From when on the meetings of each forum are open: a forum's grant opens them from its first day on, not the archive.
create or replace function app.granted_since() returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select coalesce(app.known('since'), app.remembered('since', (select coalesce(jsonb_object_agg(forum, since), '{}') from (
    select forum, min(from_on)::timestamp at time zone 'Europe/Copenhagen' as since from app.open_now() where kind = 'forum' group by forum) forums)::text))::jsonb
$$;

-- A grant of its forum opens this meeting.
create or replace function app.is_granted_by_forum(meeting uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select m.starts_at >= (app.granted_since() ->> m.forum::text)::timestamptz from meetings m where m.id = meeting $$;

-- People a guest meets by name: who opened something for them, and who presents an item they may see.
create or replace function app.contacts_now() returns setof uuid stable security definer set search_path = public, pg_temp language sql as $$
  select given_by from app.open_now()
  union select presenter_id from agenda_items where presenter_id is not null and id = any (array(select app.granted_ids('agenda_item')))
  union select presenter_id from agenda_items where presenter_id is not null and visibility = 'open' and meeting_id = any (array(
    select app.granted_ids('whole_meeting')
    union all select m.id from jsonb_each_text(app.granted_since()) f join meetings m on m.forum::text = f.key and m.starts_at >= f.value::timestamptz))
$$;

create or replace function app.contact_ids() returns setof uuid rows 20 stable security definer set search_path = public, pg_temp language sql as $$
  select unnest(string_to_array(coalesce(app.known('contacts'), app.remembered('contacts', array_to_string(array(select app.contacts_now()), ' '))), ' ')::uuid[])
$$;
