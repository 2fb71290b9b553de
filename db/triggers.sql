-- Everything that changes access writes its audit entry in the same transaction, whoever changes it and how.
create or replace function app.audited() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  row_of jsonb := coalesce(is_now, was);
  changed jsonb;
  happened text := case tg_op when 'INSERT' then 'created' when 'DELETE' then 'deleted' else 'changed' end;
  moment text;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, value) into changed from jsonb_each(is_now) where was -> key is distinct from value;
    if changed is null then return null; end if;
    -- "revoked_at" turned on: the entry is called "revoked".
    select replace(key, '_at', '') into moment from jsonb_each(changed)
    where key like '%\_at' and key not in ('last_sent_at', 'moved_at', 'expires_at', 'submitted_at', 'approved_at') and jsonb_typeof(value) <> 'null' and jsonb_typeof(was -> key) = 'null'
    order by key limit 1;
    happened := coalesce(moment, case when changed ? 'last_sent_at' then 'resent' when changed ? 'submitted_at' and (is_now ->> 'submitted_at') is not null then 'submitted' end, happened);
    select jsonb_object_agg(key, was -> key) into was from jsonb_object_keys(changed) key;
    is_now := changed;
  end if;
  insert into audit_entries (person_id, action, municipality_code, about_person_id, subject, before, after)
  values (app.viewer_id(), tg_table_name || '.' || happened,
    coalesce(row_of ->> 'municipality_code', (select municipality_code from grants where id = (row_of ->> 'grant_id')::uuid)),
    case when tg_table_name = 'people' then (row_of ->> 'id')::uuid else coalesce(row_of ->> 'person_id', row_of ->> 'accepted_by')::uuid end,
    coalesce(row_of ->> 'id', row_of ->> 'person_id', row_of ->> 'municipality_code', row_of ->> 'key', ''),
    was - '{token_hash}'::text[], is_now - '{token_hash}'::text[]);
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['people', 'emails', 'seats', 'memberships', 'decision_steps', 'agreements', 'interests', 'cases', 'case_notes',
    'invitations', 'grants', 'grant_reasons', 'grant_reviews', 'access_requests', 'policy_decisions', 'meetings', 'agenda_items', 'datasets', 'conferences', 'settings', 'measures'] loop
    execute format('drop trigger if exists audited on %I; create trigger audited after insert or update or delete on %I for each row execute function app.audited()', t, t);
  end loop;
end $$;
