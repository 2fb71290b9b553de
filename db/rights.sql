-- What each role may call and touch; row-level security narrows it further. Repeated at every migration.
revoke all on schema public from public;
grant usage on schema public, app to app_user, app_anon, app_worker;
grant select, insert, update, delete on all tables in schema public to app_user;
grant select on all tables in schema public to app_anon;
revoke all on address_changes, passkey_challenges, meeting_calls, sign_ins, second_factors, recovery_codes, rate_limits, invitation_tokens, sign_up_links, feedback_asks, subscription_links, invoice_counters, demos, worker_beats from app_user, app_anon;
revoke insert, update, delete on audit_entries, erasures, retention_runs, mails, demo_mails, sessions, policies, municipalities, populations from app_user;
grant delete on sessions to app_user;
-- Of an open question only what is proposed is typed.
grant update (proposal, version) on policies to app_user;
-- Steps of an invitation are taken by functions; only the draft's own words are typed.
revoke update on invitations from app_user;
grant update (name, title, address, from_on, until_on, reason, version) on invitations to app_user;
-- Session hashes are nobody's reading.
revoke select on sessions from app_user, app_anon;
grant select (id, person_id, remembered, device, created_at, seen_at, proved_at) on sessions to app_user;
-- The secret of a municipality's login is read by a function alone; links are made by one.
revoke select on oidc_providers, oidc_accounts from app_user, app_anon;
grant select (id, municipality_code, issuer, client_id, domains, mail_too) on oidc_providers to app_user;
revoke insert, update on oidc_accounts from app_user;
grant select on oidc_accounts to app_user;
-- Of a passkey only its name is typed.
revoke select on passkeys from app_anon;
revoke insert, update on passkeys from app_user;
grant update (name) on passkeys to app_user;
-- Tables are read by the worker; what a dataset's file comes to, and who is asked for data, is told by functions.
revoke insert, update, delete on data_tables, data_rows from app_user;
revoke insert, update on data_request_parties from app_user;
-- What an indicator covers is kept by a trigger.
revoke update on indicators from app_user;
grant update (label, unit, decimals, position) on indicators to app_user;
-- Sums and shares are kept by triggers; what is said and told, by functions.
revoke insert, update, delete on account_sums, project_sums, activity_shares, conversations, conversation_messages, story_forwards, import_errors from app_user;
revoke update on stories, story_targets, imports from app_user;
grant update (title, lead, body, ready_at, send_at, published_at, version) on stories to app_user;
grant update (why) on story_targets to app_user;
grant update (mapping, published, outside) on imports to app_user;
-- A commitment that was given stays as it was; its document may come later, and it may be withdrawn.
revoke update on commitments from app_user;
grant update (file_id, withdrawn_at, withdrawn_why) on commitments to app_user;
-- Ambassadors are asked and answer by functions; of a visit the secretariat types what is agreed with the host.
revoke insert, update, delete on visit_ambassadors, matchings from app_user;
revoke update on visits from app_user;
grant update (words, topics, people, with_secretariat, party_wish, background_wish, meeting_id, starts_at, ends_at, place, link, item_title, contact_name, contact_address, agreed_at, version) on visits to app_user;
-- Whom somebody met is not rewritten; only what was done about it is told.
revoke update on encounters from app_user;
grant update (followed_at, followed_by) on encounters to app_user;
-- Who comes to a conference is written by functions, which hold its lock.
revoke insert, update, delete on sign_ups, sign_up_answers, sign_up_sessions from app_user;
-- A reminder is made and taken back; the clock sends it. What is said afterwards is said through a function.
revoke update on reminders from app_user;
revoke insert, update, delete on feedback from app_user;
-- Invoices are collected, issued and credited by functions; that they are sent and paid is said by hand.
revoke insert, update on invoices from app_user;
grant update (sent_at, paid_at) on invoices to app_user;
revoke insert, update, delete on invoice_lines from app_user;
-- Who gets the newsletter is written by functions; a text that was agreed to is not rewritten.
revoke insert, update, delete on subscribers, subscriptions, consents from app_user;
revoke update, delete on consent_texts, mail_texts from app_user;
-- An issue's words are typed; its steps are taken by functions, and who gets it is written by them.
revoke update on newsletters from app_user;
grant update (title, lead, lists) on newsletters to app_user;
revoke update on newsletter_blocks, newsletter_senders from app_user;
grant update (position, body, alt) on newsletter_blocks to app_user;
revoke insert, update, delete on newsletter_deliveries from app_user;
-- A poll is ended by functions; answers alone are changed.
revoke update, delete on date_polls, poll_options, poll_required from app_user;
grant select, update on mails to app_worker;
grant select, insert, delete on demo_mails to app_worker;
grant select on settings, mail_texts, municipalities, participations to app_worker;
grant select, update on imports to app_worker;
grant select, insert, delete on import_errors to app_worker;
grant select, update on data_tables to app_worker;
grant select, insert, delete on data_rows to app_worker;

revoke execute on all functions in schema app from public, app_user, app_anon, app_worker;
-- The words that policies are made of.
grant execute on function app.viewer_id(), app.session_id(), app.is_fresh(), app.preview(), app.today(), app.viewer_forums(), app.is_secretariat(), app.is_member(),
  app.viewer_municipality(), app.own_municipality(), app.granted_ids(text), app.granted_since(), app.is_granted_by_forum(uuid), app.contact_ids(), app.may_invite(), app.may_open(text, uuid, text), app.is_demo(),
  app.represented(), app.hosted(), app.my_visits(), app.led_projects(), app.open_now(), app.policy(text), app.running_agreement(), app.next_agreement(), app.is_member_municipality(text), app.invitation_state(invitations), app.easter(integer), app.is_working_day(date), app.is_own_file(uuid), app.participant_days(), app.price(jsonb, boolean, integer, integer), app.guest_price(integer), app.agreement_on(date), app.member_on(date, text, uuid),
  app.is_mailed(uuid)
  to app_user, app_anon, app_worker;
-- Anybody: each asks for its own proof.
grant execute on function app.allow(text, integer, integer), app.worker_alive(), app.session_viewer(bytea), app.session_seen(bytea),
  app.session_end(bytea), app.session_waiting(bytea), app.try_factor(bytea), app.pass_factor(bytea, integer), app.spend_recovery(bytea, bytea), app.sign_in_ask(text, bytea, boolean, text), app.sign_in_ask_invited(bytea, bytea, boolean, text),
  app.sign_in_consume(bytea, bytea, bytea, bytea, bytea, text), app.invitation_behind(bytea), app.decline_invitation(bytea),
  app.register_interest(text, text, text, text, jsonb, text, text, text), app.is_withdrawn(uuid), app.calendar_person(bytea), app.sign_up(uuid, uuid, jsonb, boolean, text), app.prove_sign_up(bytea), app.cancel_sign_up(bytea, uuid, text), app.answer_offer(bytea, uuid, boolean), app.choose_sessions(bytea, uuid, uuid[]), app.answer_questions(bytea, uuid, jsonb), app.give_feedback(bytea, feedback_worth, text, text),
  app.conference_places(uuid), app.sign_up_behind(bytea), app.open_contacts(), app.search(text, text), app.search_query(text),
  app.demo_people(), app.demo_sign_in(uuid, bytea, bytea, text), app.provider_of(text), app.provider(text), app.oidc_sign_in(uuid, text, text, timestamptz, bytea, bytea, text), app.ask_passkey(bytea), app.try_passkey(bytea, text), app.passkey_sign_in(text, bigint, bytea, bytea, text),
  app.subscribe(text, text[], text), app.subscription_behind(bytea), app.subscription_export(bytea), app.prove_subscription(bytea), app.change_subscription(bytea, text[], text, boolean), app.unsubscribe(bytea), app.erase_subscriber(bytea),
  app.address_change_behind(bytea), app.answer_address_change(bytea, boolean), app.follow_link(text, boolean), app.follow_issue_link(text, boolean), app.hear_return(uuid, uuid, text, text, text)
  to app_user, app_anon;
-- The signed-in: each does its own authorisation.
grant execute on function app.propose_municipality(text, text), app.meeting_asked(uuid), app.release_interest(uuid), app.submit_invitation(uuid, integer),
  app.approve_invitation(uuid, integer), app.return_invitation(uuid, text), app.resend_invitation(uuid), app.withdraw_invitation(uuid),
  app.accept_signed_in(bytea), app.agreement_used(uuid), app.import_populations(jsonb, text, boolean), app.import_people(jsonb, boolean, boolean), app.merge_people(uuid, uuid), app.see_as(text), app.tell_seat(uuid), app.forum_guests(), app.colleague_places(), app.invite_colleague(text, text, text), app.leave(), app.my_sessions(), app.my_factor(), app.my_logins(), app.ask_address_change(text), app.my_address_change(), app.link_login(uuid, text, text), app.take_challenge(bytea), app.passkey_confirm(text, bigint), app.add_passkey(text, bytea, bigint, text), app.demand_fresh(), app.begin_factor(bytea), app.finish_factor(integer, bytea[]), app.remove_factor(), app.factors(), app.reset_factor(uuid), app.change_me(text, text, text),
  app.tell_access_request(uuid), app.tell_guests(text, text), app.move_case(text), app.retry_mail(uuid), app.refuse(text),
  app.send_story(uuid), app.story_audience(uuid), app.forward_story(uuid, text), app.open_conversation(uuid, uuid), app.say(uuid, text, text),
  app.status_ground(text, date, date), app.status_since(text), app.status_slots(date), app.answer_due(uuid), app.approve_status(uuid, integer), app.approve_correction(uuid),
  app.item_offset(uuid), app.item_history(uuid), app.my_turn(uuid), app.send_agenda_item(uuid), app.draft_quarter(), app.drafting(), app.lost_activities(uuid), app.status_sharers(uuid), app.status_figures(text, date, date), app.close_conversation(uuid), app.answer_story(uuid, text, text), app.withdraw_quote(uuid), app.step_import(uuid, text),
  app.forum_people(text), app.blocked_dates(text, timestamptz[], integer, uuid[]), app.taken_options(uuid), app.extend_poll(uuid, date), app.close_poll(uuid), app.settle_poll(uuid),
  app.visit_done(text), app.event_funnels(), app.measure_counts(),
  app.visit_state(visits), app.visit_plan(text, uuid), app.visit_day(visits), app.visit_day_block(text, uuid, uuid, date), app.visit_block(uuid, uuid, uuid), app.visit_company(uuid), app.propose_visit(uuid, uuid, uuid, jsonb, text), app.answer_visit(uuid, boolean, text), app.release_visit(uuid, uuid, text), app.cancel_visit(uuid, text),
  app.matching(), app.ask_matching(jsonb), app.propose_matching(uuid, text),
  app.read_data_table(uuid), app.ask_for_data(uuid, text[]), app.remind_data(uuid),
  app.sign_up_state(sign_ups), app.own_sign_ups(uuid), app.check_in(uuid, timestamptz, boolean, uuid), app.walk_in(uuid, uuid, text, text, text, text, text), app.fellow_participants(uuid), app.on_the_way(sign_ups), app.unanswered(sign_ups), app.reminded(reminders), app.feedback_asked(uuid), app.already_signed_up(uuid, uuid, text[]), app.unbilled(uuid, date), app.collect_invoices(uuid, date), app.issue_invoice(uuid), app.credit_invoice(uuid, uuid[], text),
  app.subscribe_me(text[]), app.import_subscribers(text[], text[], text), app.newsletter_state(newsletters), app.may_send(), app.may_give_sending(uuid), app.is_approved(newsletters), app.newsletter_reach(text[]), app.newsletter_step(uuid, text, timestamptz, integer), app.ask_test(uuid), app.ask_links(uuid, text[]),
  app.visibility(), app.ask_sender(uuid),
  app.person_data(uuid), app.last_secretary(uuid), app.erasure_preview(uuid), app.erase_person(uuid), app.retention_preview(), app.queue_states(), app.failed_jobs(), app.retry_job(uuid) to app_user;
grant execute on function app.sign_in_issue(text, bytea, bytea, bytea), app.issue_invitation_link(uuid, bytea), app.issue_address_link(uuid, text, bytea), app.remind_invitations(),
  app.hold_activities(), app.send_due_stories(), app.known_rows(uuid, jsonb), app.import_rows(uuid, jsonb), app.undo_import(uuid), app.finish_import(uuid), app.status_ground(text, date, date), app.status_since(text),
  app.drafts_wanted(boolean), app.keep_draft(text, uuid, date, jsonb), app.mail_drafts(), app.ask_overdue(), app.ask_for_dates(), app.remind_polls(), app.remind_due_data(), app.forget_encounters(), app.pass_visits(), app.keep_calendars(), app.matching_wanted(uuid), app.keep_matching(uuid, jsonb), app.worker_beat(text),
  app.pass_offers(), app.send_reminders(), app.ask_feedback(), app.forget_participants(), app.issue_sign_up_link(uuid, bytea),
  app.issue_subscription_link(uuid, bytea), app.forget_unproved(), app.start_newsletter(uuid), app.take_recipients(uuid, integer), app.tell_deliveries(uuid, jsonb), app.keep_links(jsonb), app.end_turn(uuid), app.wake_newsletters(), app.test_of(uuid, uuid), app.short_links(uuid, text[]), app.keep_link_checks(uuid, jsonb), app.measures(),
  app.retention_rules(), app.retain(text, integer), app.erased() to app_worker;
