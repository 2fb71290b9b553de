-- Statuses: what a draft rests on.

-- What one municipality had in some days, and what comes next: for the rule that drafts. The worker asks, the secretariat, and who sits for it.
create or replace function app.status_ground(code text, since date, until_day date) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('name', m.name,
    'held', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title, 'on', a.starts_on, 'project', p.title, 'projectId', p.id,
      'participants', s.participants, 'estimated', a.counting = 'estimated') order by s.participants desc nulls last, a.starts_on)
      from activity_shares s join activities a on a.id = s.activity_id join projects p on p.id = a.project_id
      where s.municipality_code = code and s.held and s.starts_on between since and until_day), '[]'),
    'coming', (select jsonb_build_object('id', a.id, 'title', a.title, 'on', a.starts_on, 'place', a.place)
      from activity_shares s join activities a on a.id = s.activity_id
      where s.municipality_code = code and s.registered and s.starts_on > until_day order by s.starts_on limit 1))
  from municipalities m where m.code = status_ground.code
    and (app.viewer_id() is null or app.is_secretariat() or app.represented() = status_ground.code)
$$;

-- Since when the next status of a municipality tells: the day after the last one, or three months ago; today at the latest.
create or replace function app.status_since(code text) returns date stable security definer set search_path = public, pg_temp language sql as $$
  select least(app.today(), coalesce((select max(until_on) + 1 from statuses where municipality_code = code and approved_at is not null),
    (app.today() - interval '3 months')::date))
$$;

-- Whether a status was there and has been withdrawn.
create or replace function app.is_withdrawn(wanted uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from statuses where id = wanted and withdrawn_at is not null) $$;
