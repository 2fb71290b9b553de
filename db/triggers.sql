-- Everything that changes access writes its audit entry in the same transaction, whoever changes it and how.
create or replace function app.audited() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - 'search' end;
  is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - 'search' end;
  row_of jsonb := coalesce(is_now, was);
  changed jsonb;
  happened text := case tg_op when 'INSERT' then 'created' when 'DELETE' then 'deleted' else 'changed' end;
  moment text;
  -- Secrets, and words that somebody may take back.
  hidden text[] := case tg_table_name when 'story_quotes' then '{words,name,title}' when 'stories' then '{lead,body}' when 'sign_ups' then '{name,title,address,cancel_reason}' when 'second_factors' then '{sealed,last_step,wrong,locked_until}' when 'oidc_providers' then '{sealed}' when 'passkeys' then '{credential_id,public_key,counter,last_used_at}' else '{token_hash,file_key}' end;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, value) into changed from jsonb_each(is_now) where was -> key is distinct from value;
    if changed is null then return null; end if;
    -- "revoked_at" turned on: the entry is called "revoked".
    select replace(key, '_at', '') into moment from jsonb_each(changed)
    where key like '%\_at' and key not in ('last_sent_at', 'moved_at', 'expires_at', 'submitted_at', 'approved_at', 'ready_at', 'send_at', 'checked_in_at', 'tapped_at') and jsonb_typeof(value) <> 'null' and jsonb_typeof(was -> key) = 'null'
    order by key limit 1;
    happened := coalesce(moment, case when changed ? 'last_sent_at' then 'resent' when changed ? 'submitted_at' and (is_now ->> 'submitted_at') is not null then 'submitted' end, happened);
    select jsonb_object_agg(key, was -> key) into was from jsonb_object_keys(changed) key;
    is_now := changed;
  end if;
  insert into audit_entries (person_id, action, municipality_code, about_person_id, subject, network, before, after)
  values (app.viewer_id(), tg_table_name || '.' || happened,
    coalesce(row_of ->> 'municipality_code', (select municipality_code from grants where id = (row_of ->> 'grant_id')::uuid)),
    case when tg_table_name = 'people' then (row_of ->> 'id')::uuid else coalesce(row_of ->> 'person_id', row_of ->> 'accepted_by')::uuid end,
    coalesce(row_of ->> 'id', row_of ->> 'item_id', row_of ->> 'person_id', row_of ->> 'municipality_code', row_of ->> 'key', ''), app.network(),
    was - hidden, is_now - hidden);
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['people', 'emails', 'seats', 'memberships', 'decision_steps', 'agreements', 'interests', 'cases', 'case_notes',
    'invitations', 'grants', 'grant_reasons', 'grant_reviews', 'access_requests', 'policies', 'policy_decisions', 'meetings', 'agenda_items', 'papers', 'item_decisions', 'datasets', 'conferences', 'settings', 'measures', 'effort_areas', 'projects', 'project_leaders', 'participations', 'result_targets', 'ledger_entries',
    'calculations', 'committees', 'imports', 'statuses', 'status_requests', 'status_editions', 'status_treatments', 'stories', 'story_targets', 'story_quotes', 'profiles', 'pictures', 'dataset_versions', 'data_requests', 'data_request_parties', 'commitments', 'preparations', 'milestones', 'visits', 'visit_ambassadors', 'sign_ups', 'billing_addresses', 'invoice_senders', 'invoices', 'consent_texts', 'mail_texts', 'newsletter_senders', 'seat_closings', 'seat_closings',
    'conference_sessions', 'conference_questions', 'packages', 'package_items', 'oidc_accounts', 'oidc_providers'] loop
    execute format('drop trigger if exists audited on %I; create trigger audited after insert or update or delete on %I for each row execute function app.audited()', t, t);
  end loop;
end $$;

-- An activity's row tells who made it and when; what an import brought and took away again stands with the import.
drop trigger if exists audited on activities;
create trigger audited after update on activities for each row when (old.held_at is not distinct from new.held_at) execute function app.audited();
drop trigger if exists audited_removal on activities;
create trigger audited_removal after delete on activities for each row when (old.import_id is null) execute function app.audited();

-- A second factor counts from its first right code; wrong codes are nobody's history.
drop trigger if exists audited on second_factors;
create trigger audited after update on second_factors for each row when (old.proved_at is distinct from new.proved_at) execute function app.audited();
drop trigger if exists audited_removal on second_factors;
create trigger audited_removal after delete on second_factors for each row when (old.proved_at is not null) execute function app.audited();
drop trigger if exists told on second_factors;
create trigger told after update on second_factors for each row when (old.proved_at is null and new.proved_at is not null) execute function app.tell_factor();
drop trigger if exists told_removal on second_factors;
create trigger told_removal after delete on second_factors for each row when (old.proved_at is not null) execute function app.tell_factor();

-- That a passkey was used is nobody's history; how often, neither.
drop trigger if exists audited on passkeys;
create trigger audited after insert or delete on passkeys for each row execute function app.audited();
drop trigger if exists audited_name on passkeys;
create trigger audited_name after update on passkeys for each row when (old.name is distinct from new.name) execute function app.audited();
drop trigger if exists ended on passkeys;
create trigger ended before delete on passkeys for each row execute function app.end_passkey();
drop trigger if exists told on passkeys;
create trigger told after insert on passkeys for each row when (not new.example) execute function app.tell_passkey();
drop trigger if exists told_removal on passkeys;
create trigger told_removal after delete on passkeys for each row execute function app.tell_passkey();

-- Sums follow what they are sums of, statement by statement.
do $$
declare t text; f text;
begin
  foreach t in array array['activities', 'ledger_entries'] loop
    f := case t when 'activities' then 'app.count_activities()' else 'app.count_entries()' end;
    execute format('drop trigger if exists counted_new on %1$I; create trigger counted_new after insert on %1$I referencing new table as new_rows for each statement execute function %2$s', t, f);
    execute format('drop trigger if exists counted_changed on %1$I; create trigger counted_changed after update on %1$I referencing old table as old_rows new table as new_rows for each statement execute function %2$s', t, f);
    execute format('drop trigger if exists counted_old on %1$I; create trigger counted_old after delete on %1$I referencing old table as old_rows for each statement execute function %2$s', t, f);
  end loop;
end $$;
drop trigger if exists covered_new on figures;
create trigger covered_new after insert on figures referencing new table as touched for each statement execute function app.count_figures();
drop trigger if exists covered_changed on figures;
create trigger covered_changed after update on figures referencing new table as touched for each statement execute function app.count_figures();
drop trigger if exists covered_old on figures;
create trigger covered_old after delete on figures referencing old table as touched for each statement execute function app.count_figures();
drop trigger if exists prepared on activities;
create trigger prepared before insert or update on activities for each row execute function app.prepare_activity();
drop trigger if exists prepared on ledger_entries;
create trigger prepared before insert or update on ledger_entries for each row execute function app.prepare_entry();

drop trigger if exists followed on committee_meetings;
create trigger followed after update on committee_meetings for each row execute function app.follow_meeting();

-- Whom a meeting concerns is told of it in the transaction of the change.
drop trigger if exists changes on meetings;
create trigger changes before update on meetings for each row execute function app.meeting_changes();
drop trigger if exists changed on meetings;
create trigger changed after update on meetings for each row execute function app.meeting_changed();
drop trigger if exists changed on item_suggestions;
create trigger changed after insert or update on item_suggestions for each row when (not new.example) execute function app.suggestion_changed();

-- A poll offers only times on which its forum can meet, and its forum is told of it.
drop trigger if exists checked on poll_options;
create trigger checked before insert on poll_options for each row execute function app.check_option();
drop trigger if exists asked on date_polls;
create trigger asked after insert on date_polls for each row when (not new.example) execute function app.poll_asked();

-- A commitment moves the standing, and its withdrawal moves it back.
drop trigger if exists made on commitments;
create trigger made before insert on commitments for each row execute function app.commitment_made();
drop trigger if exists withdrawn on commitments;
create trigger withdrawn after update on commitments for each row when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function app.commitment_withdrawn();
-- A visit's day and people are checked and told; it is marked when the day it stands on moves.
drop trigger if exists wished on visits;
create trigger wished after insert on visits for each row when (not new.example) execute function app.visit_wished();
drop trigger if exists changes on visits;
create trigger changes before update on visits for each row execute function app.visit_changes();
drop trigger if exists changed on visits;
create trigger changed after update on visits for each row execute function app.visit_changed();
drop trigger if exists visits_follow on committee_meetings;
create trigger visits_follow after update on committee_meetings for each row execute function app.visits_follow_meeting();
drop trigger if exists visits_follow on decision_steps;
create trigger visits_follow after insert or update on decision_steps for each row execute function app.visits_follow_decision();
-- What a seat costs is promised when it is asked for, and owed no more when the seat or the conference is cancelled in time.
drop trigger if exists priced on sign_ups;
create trigger priced before insert on sign_ups for each row execute function app.promise_price();
drop trigger if exists credited on sign_ups;
create trigger credited after update on sign_ups for each row when (new.price_ore > 0 and old.cancelled_at is null and new.cancelled_at is not null) execute function app.credit_seat();
drop trigger if exists credited on conferences;
create trigger credited after update on conferences for each row when (old.cancelled_at is null and new.cancelled_at is not null) execute function app.credit_conference();

-- Who comes to a conference is told what becomes of it, and other seats act at once.
drop trigger if exists changes on conferences;
create trigger changes before update on conferences for each row execute function app.conference_changes();
drop trigger if exists changed on conferences;
create trigger changed after update on conferences for each row execute function app.conference_changed();

-- Whoever gets the newsletter is asked anew where the text of the consent says so.
drop trigger if exists asked on consent_texts;
create trigger asked after insert on consent_texts for each row when (new.asks_again) execute function app.ask_again();

-- An issue's steps are told; what was written on the way, and what the worker did, is not.
drop trigger if exists audited on newsletters;
create trigger audited after update on newsletters for each row when (old.version = new.version
  and (old.worked_at, old.started_at, old.finished_at) is not distinct from (new.worked_at, new.started_at, new.finished_at)) execute function app.audited();
drop trigger if exists audited_ends on newsletters;
create trigger audited_ends after insert or delete on newsletters for each row execute function app.audited();

-- Every change of an issue is a version; an approval is of one.
drop trigger if exists edited on newsletters;
create trigger edited before update on newsletters for each row execute function app.newsletter_edited();
drop trigger if exists edited on newsletter_blocks;
create trigger edited after insert or update or delete on newsletter_blocks for each row execute function app.block_edited();

drop trigger if exists kept_secretary on seats;
create trigger kept_secretary after update or delete on seats for each statement execute function app.keep_a_secretary();
drop trigger if exists kept_secretary on people;
create trigger kept_secretary after update of deactivated_at on people for each statement execute function app.keep_a_secretary();

-- Another address is told to both, and what stands under the old one follows.
drop trigger if exists moved on emails;
create trigger moved after update on emails for each row when (old.address <> new.address) execute function app.address_moved();

-- What came with the portal is no change; what somebody counts anew is.
drop trigger if exists audited on populations;
create trigger audited after insert or update or delete on populations for each row when (app.viewer_id() is not null) execute function app.audited();

-- Agreements follow each other, and one that something belongs to stays.
drop trigger if exists kept on agreements;
create trigger kept before insert or update or delete on agreements for each row execute function app.keep_agreement();

-- What the portal is not used for is begun by nobody; what the clock prepares goes on.
create or replace function app.used_for() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if app.viewer_id() is not null and app.is_left_out(tg_argv[0]) then perform app.refuse('featureOff'); end if;
  return null;
end $$;

do $$
declare t text; feature text;
begin
  for t, feature in values ('visits', 'tour'), ('events', 'events'), ('conferences', 'conferences'), ('newsletters', 'newsletter'), ('status_requests', 'statuses'),
    ('datasets', 'datasets'), ('data_requests', 'datasets'), ('measures', 'measures') loop
    execute format('drop trigger if exists used_for on %I; create trigger used_for before insert on %I for each statement execute function app.used_for(%L)', t, t, feature);
  end loop;
end $$;

-- What strangers read is copied until something changes. Told from are all tables but those that no stranger's page comes from.
create or replace function app.tell_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', '');
  return null;
end $$;

do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' and tablename not in ('audit_entries', 'demo_mails', 'file_openings', 'item_notes',
    'mails', 'newsletter_deliveries', 'passkey_challenges', 'rate_limits', 'sessions', 'sign_ins', 'story_reads', 'worker_beats') loop
    execute format('create or replace trigger tells after insert or update or delete or truncate on %I for each statement execute function app.tell_change()', t);
  end loop;
end $$;
