-- Where a person stands in the portal: every column that refers to people, and every one that holds an address. A test finds one
-- that is missing. `tell` is what the person is given of such a row (all of it; only what it is and when, as the rest is about others; none,
-- as it was told in confidence);
-- `erase` is what becomes of it (the row goes, the column is emptied, or it stays and names a person who has no name any more).
create or replace function app.person_columns() returns table (place text, field text, tell text, erase text) immutable language sql as $$
  select split_part(k, '.', 1), split_part(k, '.', 2), tell, erase from (values
    ('none', 'delete', 'ambassador_conflicts.person_id'),
    ('all', 'delete', 'address_changes.person_id ambassadors.person_id attendances.person_id calendar_feeds.person_id emails.person_id event_goers.person_id
      file_openings.person_id item_notes.person_id meeting_calls.person_id newsletter_senders.person_id oidc_accounts.person_id passkeys.person_id poll_answers.person_id poll_required.person_id profiles.person_id project_leaders.person_id
      seats.person_id second_factors.person_id sessions.person_id share_links.person_id story_reads.person_id'),
    ('all', 'stay', 'access_requests.person_id action_points.person_id conversation_messages.author_id data_answers.person_id files.added_by item_suggestions.person_id
      presences.person_id status_requests.person_id status_suggestions.person_id visit_ambassadors.person_id visit_answers.person_id'),
    ('all', 'empty', 'sign_ups.person_id'),
    ('some', 'empty', 'cases.responsible_id event_targets.person_id measures.responsible_id preparations.responsible_id profiles.substitute_id sign_ups.signed_up_by'),
    ('some', 'stay', 'access_requests.answered_by activities.created_by agenda_items.presenter_id ambassador_conflicts.named_by calculations.made_by case_notes.written_by
      cases.changed_by commitments.recorded_by consent_texts.written_by conversations.awaited_id conversations.closed_by conversations.head_id conversations.partner_id
      data_requests.asked_by dataset_versions.made_by datasets.created_by date_polls.asked_by encounters.person_id events.proposed_by grant_reasons.written_by
      grant_reviews.reviewed_by grants.given_by grants.revoked_by imports.person_id interests.proposed_by invitations.accepted_by invitations.approved_by
      invitations.invited_by invitations.withdrawn_by seat_closings.closed_by invoices.issued_by ledger_entries.entered_by mail_texts.written_by matchings.asked_by meetings.chair_id newsletter_senders.given_by
      newsletters.approved_by newsletters.created_by newsletters.edited_by newsletters.send_by policy_decisions.decided_by risk_notes.written_by
      status_editions.approved_by status_editions.written_by statuses.approved_by statuses.edited_by stories.author_id story_forwards.person_id story_reuses.person_id
      visits.cancelled_by visits.wished_by')
  ) as said (tell, erase, keys), regexp_split_to_table(keys, '\s+') k
$$;

-- The same for addresses: what stands under the person's own. `words` are the columns that are emptied; what is a place names nobody.
create or replace function app.address_columns() returns table (place text, field text, erase text, words text[]) immutable language sql as $$
  values ('subscribers', 'address', 'delete', null::text[]), ('demo_mails', 'address', 'delete', null), ('sign_ins', 'address', 'delete', null),
    ('emails', 'address', 'person', null), ('address_changes', 'address', 'person', null), ('sign_ups', 'address', 'person', null), ('mails', 'address', 'person', null),
    ('interests', 'address', 'empty', '{name,title,address}'), ('invitations', 'address', 'empty', '{name,title,address}'), ('encounters', 'address', 'empty', '{name,note,address}'),
    ('visits', 'contact_address', 'empty', '{contact_name,contact_address}'), ('invoice_senders', 'contact_address', 'law', null),
    ('conferences', 'address', 'place', null), ('meetings', 'address', 'place', null), ('date_polls', 'address', 'place', null)
$$;

create or replace function app.told(row_of jsonb, tell text) returns jsonb immutable language sql as $$
  select case tell when 'all' then row_of - '{search,token_hash,browser_hash,code_hash,new_hash,old_hash,raw,sealed,public_key,credential_id,last_step,file_key,key,example}'::text[]
    else (select jsonb_object_agg(key, value) from jsonb_each(row_of) where key in ('id', 'municipality_code', 'kind', 'forum', 'number') or key like '%\_at' or key like '%\_on'
      or key = 'title' and not row_of ? 'address') end
$$;

-- Somebody must always be able to give access: an active person with a seat in the secretariat that has no end, besides one who goes.
create or replace function app.secretary_stays(besides uuid default null) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select exists (select from seats s join people p on p.id = s.person_id
    where s.forum = 'secretariat' and s.from_on <= app.today() and s.until_on is null and p.deactivated_at is null and p.id is distinct from besides)
$$;

create or replace function app.last_secretary(person uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select 'secretariat' in (select app.seat_forums(person)) and not app.secretary_stays(person) $$;

-- Everything about a person, for that person or the secretariat; that it was fetched stands in the log.
create or replace function app.person_data(person uuid) returns jsonb security definer set search_path = public, pg_temp language plpgsql as $$
declare c record; found jsonb; result jsonb; mine text := (select e.address from emails e where e.person_id = person);
begin
  if person is distinct from app.viewer_id() and not app.is_secretariat() or app.preview() is not null then raise insufficient_privilege; end if;
  select jsonb_build_object('people', jsonb_build_array(app.told(to_jsonb(p), 'all'))) into result from people p where p.id = person;
  if result is null then perform app.refuse('gone'); end if;
  for c in select place, field, tell, person::text as value from app.person_columns() where person_columns.tell <> 'none'
    union all select place, field, case when place in ('visits', 'invitations') then 'some' else 'all' end, mine from app.address_columns() where erase in ('delete', 'empty') and place <> 'demo_mails' or place in ('sign_ups', 'mails') loop
    execute format('select jsonb_agg(app.told(to_jsonb(t), $2)) from %I t where %I::text = $1
      and not coalesce($3 @> jsonb_build_array(jsonb_build_object(''id'', to_jsonb(t) -> ''id'')), false)', c.place, c.field) into found using c.value, c.tell, result -> c.place;
    if found is not null then result := result || jsonb_build_object(c.place, coalesce(result -> c.place, '[]') || found); end if;
  end loop;
  select jsonb_agg(to_jsonb(l)) into found from (select s.list, x.version, x.source, x.asked_at, x.proved_at, x.withdrawn_at from subscribers b
    left join subscriptions s on s.subscriber_id = b.id left join lateral (select t.number as version, n.source, n.asked_at, n.proved_at, n.withdrawn_at from consents n
      join consent_texts t on t.id = n.text_id where n.subscriber_id = b.id) x on true where b.address = mine) l;
  if found is not null then result := result || jsonb_build_object('consents', found); end if;
  select jsonb_agg(jsonb_build_object('title', n.title, 'sent_at', d.sent_at, 'failed_at', d.failed_at, 'returned', d.returned, 'returned_at', d.returned_at, 'error', d.error)
    order by d.sent_at) into found from newsletter_deliveries d join subscribers b on b.id = d.subscriber_id join newsletters n on n.id = d.newsletter_id where b.address = mine;
  if found is not null then result := result || jsonb_build_object('newsletter_deliveries', found); end if;
  -- Of what was done to somebody else only that it was done.
  select jsonb_agg(case when about_person_id = person and not starts_with(action, 'grant_reasons.') then jsonb_build_object('at', at, 'action', action, 'network', case when person_id = person then network end, 'before', before, 'after', after)
    else jsonb_build_object('at', at, 'action', action, 'network', network) end order by at desc) into found
    from audit_entries where person_id = person or about_person_id = person and not starts_with(action, 'grant_reasons.');
  insert into audit_entries (person_id, action, about_person_id, subject, network) values (app.viewer_id(), 'people.told', person, person, app.network());
  return result || jsonb_build_object('audit_entries', coalesce(found, '[]'));
end $$;
