import { expect, test } from "vitest";
import { owner } from "./rehearsal";

/** Tables that nobody reads but functions; everything else has a policy. */
const denied = [
  "address_changes",
  "demos",
  "feedback_asks",
  "invitation_tokens",
  "invoice_counters",
  "meeting_calls",
  "passkey_challenges",
  "rate_limits",
  "recovery_codes",
  "second_factors",
  "sign_ins",
  "sign_up_links",
  "subscription_links",
  "worker_beats",
];

/** What each face may call, and nothing else: the words of policies, what asks for its own proof, what the signed-in may do. */
const words =
  "contact_ids easter is_fresh session_id granted_ids granted_since is_granted_by_forum hosted invitation_state is_demo is_member is_member_municipality is_own_file is_secretariat is_working_day led_projects may_invite may_open my_visits next_agreement agreement_on guest_price member_on " +
  "open_now own_municipality policy preview participant_days represented running_agreement today viewer_forums viewer_id viewer_municipality price is_mailed";
const anybody =
  "allow calendar_person decline_invitation demo_people demo_sign_in provider_of provider oidc_sign_in ask_passkey try_passkey passkey_sign_in follow_link invitation_behind is_withdrawn open_contacts register_interest search search_query session_end session_seen session_viewer session_waiting try_factor pass_factor spend_recovery " +
  "address_change_behind answer_address_change answer_offer answer_questions give_feedback cancel_sign_up choose_sessions conference_places sign_up_behind prove_sign_up sign_up sign_in_ask sign_in_ask_invited sign_in_consume worker_alive change_subscription erase_subscriber prove_subscription subscribe subscription_behind subscription_export unsubscribe follow_issue_link hear_return";
const signedIn =
  "meeting_asked accept_signed_in agreement_used import_populations import_people merge_people see_as tell_seat answer_story approve_invitation change_me my_sessions my_factor my_logins ask_address_change my_address_change link_login take_challenge passkey_confirm add_passkey demand_fresh begin_factor finish_factor remove_factor factors reset_factor close_conversation colleague_places forum_guests forward_story invite_colleague leave open_conversation " +
  "propose_municipality refuse release_interest resend_invitation say send_story approve_correction approve_status answer_due draft_quarter drafting item_history item_offset lost_activities my_turn send_agenda_item status_figures status_ground status_sharers status_since status_slots read_data_table ask_for_data remind_data step_import story_audience move_case retry_mail return_invitation submit_invitation tell_access_request tell_guests withdraw_invitation withdraw_quote " +
  "event_funnels measure_counts blocked_dates close_poll extend_poll forum_people settle_poll taken_options visit_done answer_visit cancel_visit propose_visit release_visit visit_block visit_company visit_day visit_day_block visit_plan visit_state ask_matching matching propose_matching collect_invoices credit_invoice issue_invoice unbilled check_in walk_in already_signed_up feedback_asked on_the_way reminded unanswered fellow_participants own_sign_ups sign_up_state person_data last_secretary erasure_preview erase_person retention_preview queue_states failed_jobs retry_job import_subscribers subscribe_me ask_links ask_test is_approved may_give_sending may_send newsletter_reach newsletter_state newsletter_step ask_sender visibility";
const worker =
  "ask_for_dates remind_polls ask_overdue drafts_wanted finish_import forget_encounters hold_activities import_rows issue_address_link issue_invitation_link keep_draft keep_matching known_rows mail_drafts matching_wanted pass_visits keep_calendars remind_due_data remind_invitations send_due_stories sign_in_issue status_ground status_since undo_import worker_beat issue_sign_up_link pass_offers send_reminders ask_feedback forget_participants issue_subscription_link forget_unproved end_turn keep_links start_newsletter take_recipients tell_deliveries test_of wake_newsletters keep_link_checks short_links measures retention_rules retain erased";
const callable = {
  app_anon: `${words} ${anybody}`,
  app_user: `${words} ${anybody} ${signedIn}`,
  app_worker: `${words} ${worker}`,
};

/** Foreign keys by which nobody looks among many rows; a new one stands here or has an index. */
const unindexed = [
  "access_requests.answered_by access_requests.person_id agenda_items.presenter_id calculations.made_by date_polls.asked_by",
  "case_notes.written_by cases.changed_by cases.responsible_id conferences.host_municipality_code",
  "data_answers.person_id data_requests.asked_by dataset_versions.made_by datasets.created_by",
  "conversation_messages.author_id conversations.awaited_id conversations.closed_by",
  "encounters.municipality_code event_targets.municipality_code events.proposed_by",
  "effort_areas.home_municipality_code figures.municipality_code files.added_by grant_reasons.written_by",
  "grant_reviews.reviewed_by grants.given_by grants.invitation_id grants.revoked_by imports.project_id",
  "interests.proposed_by invitation_tokens.invitation_id invitations.accepted_by invitations.approved_by",
  "invitations.invited_by invitations.withdrawn_by ledger_entries.entered_by mails.invitation_id",
  "measures.responsible_id meetings.chair_id meetings.host_municipality_code policies.measure_key policy_decisions.decided_by",
  "projects.home_municipality_code sign_ins.invitation_id status_editions.approved_by status_editions.written_by",
  "newsletters.approved_by newsletters.created_by newsletters.edited_by newsletters.send_by",
  "commitments.recorded_by preparations.responsible_id risk_notes.written_by",
  "status_requests.person_id status_suggestions.person_id statuses.approved_by",
  "statuses.edited_by story_forwards.person_id story_reuses.person_id",
  "ambassador_conflicts.municipality_code matchings.asked_by visits.cancelled_by visits.wished_by",
].flatMap((line) => line.split(" "));

const login = (url: string | undefined) => decodeURIComponent(new URL(url ?? "").username);
const web = login(process.env.DATABASE_URL);
const workers = login(process.env.DATABASE_WORKER_URL);

/** The first column of each row. */
const list = async (query: string, values: (string | string[])[] = []) =>
  (await owner.unsafe<{ it: string }[]>(query, values)).map(({ it }) => it);

test("every table keeps its rows behind row-level security", async () => {
  const open =
    "select relname as it from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity";
  expect(await list(open)).toEqual([]);
});

test("every table has a policy for reading, or stands on the deny list", async () => {
  const without = `select relname as it from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not exists
    (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and p.cmd = 'SELECT' and 'app_user' = any(p.roles)) order by 1`;
  expect(await list(without)).toEqual(denied);
});

test("the tables of the deny list have no policy, and no face has a right to any of their columns", async () => {
  expect(await list("select tablename as it from pg_policies where tablename = any($1)", [denied])).toEqual([]);
  const reachable = `select face || ' ' || t as it from unnest(array['app_user', 'app_anon', 'app_worker']) face, unnest($1::text[]) t
    where has_any_column_privilege(face, t, 'select, insert, update, references') or has_table_privilege(face, t, 'delete, truncate, trigger')`;
  expect(await list(reachable, [denied])).toEqual([]);
});

test("a stranger may only read, and no face may truncate, trigger or refer to a table", async () => {
  const table = "from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'";
  expect(
    await list(
      `select relname as it ${table} and (has_any_column_privilege('app_anon', oid, 'insert, update') or has_table_privilege('app_anon', oid, 'delete'))`,
    ),
  ).toEqual([]);
  expect(
    await list(`select face || ' ' || relname as it from pg_class, unnest(array['app_user', 'app_anon', 'app_worker']) face
    where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(face, oid, 'truncate, trigger, references, maintain')`),
  ).toEqual([]);
});

test("no policy is for everybody, none mentions a parameter, and every write policy checks what it writes", async () => {
  expect(
    await list(
      "select tablename || ' ' || policyname as it from pg_policies where schemaname = 'public' and 'public' = any(roles)",
    ),
  ).toEqual([]);
  expect(
    await list(
      "select tablename || ' ' || policyname as it from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ~ '[$][0-9]'",
    ),
  ).toEqual([]);
  expect(
    await list(
      "select tablename || ' ' || policyname as it from pg_policies where schemaname = 'public' and cmd in ('INSERT', 'UPDATE', 'ALL') and with_check is null",
    ),
  ).toEqual([]);
});

test("the words of a policy run once a statement: each is called within a sub-select", async () => {
  const policies = await owner<{ name: string; text: string }[]>`select tablename || ' ' || policyname as name,
    coalesce(qual, '') || ' ' || coalesce(with_check, '') as text from pg_policies where schemaname = 'public'`;
  const bare = /(?<!SELECT )\bapp\.\w+\(/;
  expect(policies.filter(({ text }) => bare.test(text)).map(({ name }) => name)).toEqual([]);
});

test("no view looks past the policies", async () => {
  const views = `select relname as it from pg_class where relnamespace in ('public'::regnamespace, 'app'::regnamespace) and relkind in ('v', 'm')
    and (relkind = 'm' or not coalesce(reloptions @> '{security_invoker=true}' or reloptions @> '{security_invoker=on}', false))`;
  expect(await list(views)).toEqual([]);
});

test("every function that looks past the policies has a pinned search path, temporary objects last, and the owner's name", async () => {
  const definer = "from pg_proc where pronamespace in ('app'::regnamespace, 'public'::regnamespace) and prosecdef";
  expect(
    await list(`select proname as it ${definer} and proconfig is distinct from '{"search_path=public, pg_temp"}'`),
  ).toEqual([]);
  expect(await list(`select proname as it ${definer} and proowner::regrole::text <> current_user`)).toEqual([]);
});

test.each(Object.entries(callable))("%s calls exactly its functions", async (face, names) => {
  const may =
    "select distinct proname as it from pg_proc where pronamespace in ('app'::regnamespace, 'public'::regnamespace) and has_function_privilege($1, oid, 'execute') order by 1";
  expect(await list(may, [face])).toEqual(names.split(" ").sort());
});

test("words with a table behind them change nothing: whatever a policy calls is stable", async () => {
  expect(
    await list(
      "select proname as it from pg_proc where pronamespace = 'app'::regnamespace and provolatile = 'v' and proname = any($1)",
      [words.split(" ")],
    ),
  ).toEqual([]);
});

test("the web login wears two faces, inherits neither, and reaches no other role", async () => {
  const reach = `with recursive reached as (select oid from pg_roles where rolname = $1 union
    select m.roleid from pg_auth_members m join reached r on m.member = r.oid) select rolname as it from pg_roles natural join reached where rolname <> $1 order by 1`;
  expect(await list(reach, [web])).toEqual(["app_anon", "app_user"]);
  expect(await list(reach, [workers])).toEqual(["app_anon", "app_user", "app_worker"]);
  for (const face of Object.keys(callable)) expect(await list(reach, [face])).toEqual([]);
  const strong = `select rolname as it from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
    or rolinherit and rolcanlogin or rolcanlogin and rolname like 'app\\_%')`;
  expect(await list(strong, [[web, workers, ...Object.keys(callable)]])).toEqual([]);
});

test("the web login owns nothing and has no right to any schema, table, column, sequence or function of ours", async () => {
  expect(
    await list(
      "select objid::text as it from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = $1::regrole and deptype in ('o', 'a') and dbid in (0, (select oid from pg_database where datname = current_database()))",
      [web],
    ),
  ).toEqual([]);
  expect(
    await list(
      "select nspname as it from pg_namespace where nspname in ('public', 'app', 'pgboss', 'drizzle') and has_schema_privilege($1, oid, 'usage, create')",
      [web],
    ),
  ).toEqual([]);
  const tables = `select oid::regclass::text as it from pg_class where relnamespace in (select oid from pg_namespace where nspname in ('public', 'app', 'pgboss', 'drizzle'))
    and case when relkind = 'S' then has_sequence_privilege($1, oid, 'usage, select, update')
      when relkind in ('r', 'v', 'm', 'p') then has_any_column_privilege($1, oid, 'select, insert, update') or has_table_privilege($1, oid, 'delete') else false end`;
  expect(await list(tables, [web])).toEqual([]);
  expect(
    await list(
      "select proname as it from pg_proc where pronamespace = 'app'::regnamespace and has_function_privilege($1, oid, 'execute')",
      [web],
    ),
  ).toEqual([]);
});

test("no viewer enters the job queue: only functions put jobs there", async () => {
  expect(
    await list(
      "select face as it from unnest(array['app_user', 'app_anon']) face where has_schema_privilege(face, 'pgboss', 'usage')",
    ),
  ).toEqual([]);
});

test("every foreign key that is filtered by has an index", async () => {
  const missing = `select c.conrelid::regclass || '.' || a.attname as it from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]) order by 1`;
  expect(await list(missing)).toEqual(unindexed.sort());
});
