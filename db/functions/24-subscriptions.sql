-- Who gets the newsletter. A subscription counts from its proof: the mail's link, or a person who is signed in. The holder of a
-- link speaks for its address. Refusals as said in 4-cases.sql.

create or replace function app.consent_text() returns uuid stable security definer set search_path = public, pg_temp language sql as
  $$ select id from consent_texts order by number desc limit 1 $$;

-- A consent to an older text counts until the secretariat asks anew.
create or replace function app.has_consent(who uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select exists (select from consents c join consent_texts t on t.id = c.text_id where c.subscriber_id = who and c.proved_at is not null and c.withdrawn_at is null
    and t.number >= coalesce((select max(number) from consent_texts where asks_again), 0))
$$;

-- The lists that an address may be on: everybody's and the municipalities', and those of the seats its person holds today.
create or replace function app.allowed_lists(who text) returns setof text stable security definer set search_path = public, pg_temp language sql as $$
  select 'public' union all select code from municipalities
  union all select case forum when 'chairmanship' then 'kmp' else forum end from emails e, app.seat_forums(e.person_id) forum where e.address = who and forum <> 'secretariat'
  union all select 'guests' from emails e join people p on p.id = e.person_id where e.address = who and p.deactivated_at is null and not exists (select app.seat_forums(p.id))
$$;

create or replace function app.kept_lists(who text, wanted text[]) returns text[] stable security definer set search_path = public, pg_temp language sql as
  $$ select coalesce(array_agg(distinct list order by list), '{}') from app.allowed_lists(who) list where list = any (wanted) $$;

-- Puts a consent that awaits its proof, and mails the address about it: once a day, whoever asks for it. Whoever called us spam is not written to
-- for a stranger's sake: they come back by their own link, or signed in.
create or replace function app.subscribe(wanted text, lists text[], language text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare who subscribers;
begin
  if app.preview() is not null or wanted !~ '^[^@\s,<>"'']+@[^@\s,<>"'']+$' or cardinality(lists) > 200 then perform app.refuse('wrong'); end if;
  if app.is_left_out('newsletter') then perform app.refuse('featureOff'); end if;
  insert into subscribers (address, locale) values (lower(wanted), language) on conflict (address) do nothing;
  select * into who from subscribers where address = lower(wanted) for update;
  if who.stopped_for = 'complaint' then return; end if;
  insert into consents (subscriber_id, text_id, source, lists) values (who.id, app.consent_text(), 'form', app.kept_lists(who.address, lists))
  on conflict (subscriber_id) where proved_at is null and withdrawn_at is null do update set lists = excluded.lists, text_id = excluded.text_id, asked_at = now();
  if who.asked_at is null or who.asked_at < now() - interval '1 day' then
    update subscribers set asked_at = now() where id = who.id;
    perform app.queue_mail('subscription_proof', who.address, null, null, jsonb_build_object('subscriber', who.id), language);
  end if;
end $$;

-- The lists that somebody is on from now, with the consent that carries them; none ends the subscription, and what is on its way.
create or replace function app.set_lists(who uuid, wanted text[], how text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare kept text[] := app.kept_lists((select address from subscribers where id = who), wanted);
begin
  delete from subscriptions where subscriber_id = who and list <> all (kept);
  insert into subscriptions select who, unnest(kept) on conflict do nothing;
  if cardinality(kept) = 0 then
    delete from newsletter_deliveries where subscriber_id = who and sent_at is null and failed_at is null;
    update consents set withdrawn_at = now() where subscriber_id = who and withdrawn_at is null;
  else
    update subscribers set stopped_at = null, stopped_for = null, stopped_why = '' where id = who and stopped_at is not null;
    update consents set proved_at = now() where subscriber_id = who and proved_at is null and withdrawn_at is null;
    if not app.has_consent(who) then
      insert into consents (subscriber_id, text_id, source, lists, proved_at) values (who, app.consent_text(), how, kept, now());
    end if;
  end if;
end $$;

-- A person who is signed in has proved the address already.
create or replace function app.subscribe_me(lists text[]) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare mine text := (select address from emails where person_id = app.viewer_id()); who uuid;
begin
  if mine is null or app.preview() is not null then raise insufficient_privilege; end if;
  insert into subscribers (address, locale) select mine, locale from people where id = app.viewer_id() on conflict (address) do nothing;
  select id into who from subscribers where address = mine for update;
  perform app.set_lists(who, lists, 'account');
end $$;

create or replace function app.subscriber_of(link bytea) returns uuid stable security definer set search_path = public, pg_temp language sql as
  $$ select subscriber_id from subscription_links where token_hash = link $$;

-- What the holder of a link may read of it: unproved, active, again (a new text is to be agreed to) or ended.
create or replace function app.subscription_behind(link bytea) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('address', s.address, 'locale', s.locale, 'monthly', s.monthly,
    'state', case when w.lists is not null then 'unproved' when app.has_consent(s.id) then 'active' when exists (select from subscriptions where subscriber_id = s.id) then 'again' else 'ended' end,
    'lists', coalesce(w.lists, array(select list from subscriptions where subscriber_id = s.id order by list)),
    'allowed', array(select list from app.allowed_lists(s.address) list where list !~ '^[0-9]'),
    'text', (select jsonb_build_object('da', words, 'en', words_en) from consent_texts where id = app.consent_text()))
  from subscribers s left join consents w on w.subscriber_id = s.id and w.proved_at is null and w.withdrawn_at is null where s.id = app.subscriber_of(link)
$$;

-- Everything that is kept about an address, for the holder of its link.
create or replace function app.subscription_export(link bytea) returns jsonb stable security definer set search_path = public, pg_temp language sql as $$
  select jsonb_build_object('address', s.address, 'language', s.locale, 'monthly', s.monthly, 'created', s.created_at, 'stopped', s.stopped_at, 'stoppedFor', s.stopped_for,
    'lists', array(select list from subscriptions where subscriber_id = s.id order by list),
    'consents', (select coalesce(jsonb_agg(jsonb_build_object('version', t.number, 'text', t.words, 'source', c.source, 'lists', c.lists, 'asked', c.asked_at, 'proved', c.proved_at, 'withdrawn', c.withdrawn_at)
      order by c.asked_at), '[]') from consents c join consent_texts t on t.id = c.text_id where c.subscriber_id = s.id))
  from subscribers s where s.id = app.subscriber_of(link)
$$;

-- Yes: to what was asked for, or to the new text. Done twice it is done once.
create or replace function app.prove_subscription(link bytea) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare who uuid := app.subscriber_of(link); asked text[];
begin
  if who is null then raise insufficient_privilege; end if;
  perform from subscribers where id = who for update;
  select lists into asked from consents where subscriber_id = who and proved_at is null and withdrawn_at is null;
  if asked is null and not exists (select from subscriptions where subscriber_id = who) then return; end if;
  perform app.set_lists(who, asked || array(select list from subscriptions where subscriber_id = who), 'link');
end $$;

-- Other lists, another language, every issue or one a month; no lists is goodbye.
drop function if exists app.change_subscription(bytea, text[], text);
create or replace function app.change_subscription(link bytea, lists text[], language text, seldom boolean) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare who uuid := app.subscriber_of(link);
begin
  if who is null then raise insufficient_privilege; end if;
  perform from subscribers where id = who for update;
  update subscribers set locale = language, monthly = seldom where id = who;
  perform app.set_lists(who, lists, 'link');
end $$;

-- Goodbye, also by a mail program's own button. A link that leads nowhere any more has nothing to end.
create or replace function app.unsubscribe(link bytea) returns void security definer set search_path = public, pg_temp language sql as
  $$ select app.set_lists(id, '{}', 'link') from subscribers where id = app.subscriber_of(link) for update $$;

create or replace function app.erase_subscriber(link bytea) returns void security definer set search_path = public, pg_temp language sql as
  $$ delete from subscribers where id = app.subscriber_of(link) $$;

create or replace function app.issue_subscription_link(wanted uuid, token bytea) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
begin
  insert into subscription_links select token, id from subscribers where id = wanted on conflict do nothing;
  return found;
end $$;

-- Addresses from elsewhere, by the secretariat: those that are new are asked, and none of them counts before it has said yes.
create or replace function app.import_subscribers(addresses text[], lists text[], language text) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare added integer;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  if cardinality(addresses) > 10000 then perform app.refuse('tooMany'); end if;
  with fresh as (insert into subscribers (address, locale, asked_at) select distinct lower(a), language, now() from unnest(addresses) a on conflict (address) do nothing returning id, address),
  asked as (insert into consents (subscriber_id, text_id, source, lists) select id, app.consent_text(), 'import', app.kept_lists(address, lists) from fresh),
  posted as (insert into mails (kind, address, locale, data) select 'subscription_proof', address, language, jsonb_build_object('subscriber', id) from fresh returning id),
  queued as materialized (select app.enqueue('mail', jsonb_build_object('id', id)) from posted)
  select count(*) into added from queued;
  return added;
end $$;

-- Whoever never confirmed is forgotten after a month.
create or replace function app.forget_unproved() returns void security definer set search_path = public, pg_temp language sql as $$
  delete from subscribers s where s.created_at < now() - interval '30 days' and not exists (select from consents where subscriber_id = s.id and proved_at is not null)
$$;

-- A text that asks again is told to everybody who is on a list.
create or replace function app.ask_again() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform app.queue_mail('subscription_again', s.address, null, null, jsonb_build_object('subscriber', s.id), s.locale) from subscribers s
  where s.stopped_at is null and exists (select from subscriptions l where l.subscriber_id = s.id);
  return null;
end $$;
