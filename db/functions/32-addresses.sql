-- Another address for oneself. It counts when both mailboxes have said yes, whichever is first. Refusals as said in 4-cases.sql.

-- The viewer asks, having just shown who they are. Nobody is looked up: the answer and its cost are the same for an address that is
-- somebody's. A newer request ends the older one's links. Who called us spam is not written to for somebody else's sake.
create or replace function app.ask_address_change(wanted text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare mine text; me people; asked uuid;
begin
  perform app.demand_fresh();
  select e.address into mine from emails e where e.person_id = app.viewer_id();
  select * into me from people where id = app.viewer_id() and deactivated_at is null;
  if mine is null or me.id is null or app.preview() is not null then raise insufficient_privilege; end if;
  if wanted !~ '^[^@\s,<>"'']+@[^@\s,<>"'']+$' or length(wanted) > 254 then perform app.refuse('address'); end if;
  if lower(wanted) = mine then perform app.refuse('sameAddress'); end if;
  insert into address_changes as c (person_id, address, expires_at) values (me.id, lower(wanted), now() + interval '1 hour')
  on conflict (person_id) do update set id = gen_random_uuid(), address = excluded.address, asked_at = now(), expires_at = excluded.expires_at,
    new_hash = null, old_hash = null, new_at = null, old_at = null, outcome = null returning c.id into asked;
  perform app.queue_mail('address_old', mine, null, null, jsonb_build_object('name', me.name, 'address', lower(wanted), 'change', asked), me.locale);
  if not exists (select from subscribers where address = lower(wanted) and stopped_for = 'complaint') then
    perform app.queue_mail('address_new', lower(wanted), null, null, jsonb_build_object('address', lower(wanted), 'change', asked), me.locale);
  end if;
end $$;

-- The mail job makes the link of one side; a retried job makes another, which takes over.
create or replace function app.issue_address_link(wanted uuid, mail_kind text, link bytea) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
begin
  update address_changes set new_hash = case mail_kind when 'address_new' then link else new_hash end, old_hash = case mail_kind when 'address_old' then link else old_hash end
  where id = wanted and outcome is null and expires_at > now();
  return found;
end $$;

-- What the viewer waits for.
create or replace function app.my_address_change() returns table (address text, expires_at timestamptz, new_said boolean, old_said boolean)
stable security definer set search_path = public, pg_temp language sql as $$
  select c.address, c.expires_at, c.new_at is not null, c.old_at is not null from address_changes c
  where c.person_id = app.viewer_id() and c.outcome is null and c.expires_at > now()
$$;

-- What the holder of a link may read: open, waits (for the other side), changed, stopped or over. Nothing changes.
create or replace function app.address_change_behind(link bytea) returns table (side text, state text, address text, name text)
stable security definer set search_path = public, pg_temp language sql as $$
  select case when c.new_hash = link then 'new' else 'old' end,
    case when c.outcome is not null then c.outcome when c.expires_at <= now() or p.deactivated_at is not null then 'over'
      when case when c.new_hash = link then c.new_at else c.old_at end is not null then 'waits' else 'open' end, c.address, p.name
  from address_changes c join people p on p.id = c.person_id where link in (c.new_hash, c.old_hash)
$$;

-- One side's yes, or the old side's no. That the new address is somebody's learns only who has shown that the new mailbox is theirs. A yes
-- said twice is said once. The row's lock lets one of two last answers make the change.
create or replace function app.answer_address_change(link bytea, yes boolean) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare c address_changes; asking text := current_setting('app.viewer_id', true);
begin
  select * into c from address_changes where link in (new_hash, old_hash) for update;
  if c.outcome = (case when yes then 'changed' else 'stopped' end) then return; end if;
  if c.id is null or c.outcome is not null or c.expires_at <= now() or not exists (select from people where id = c.person_id and deactivated_at is null) then
    perform app.refuse('addressLinkOver');
  end if;
  if not yes then
    if link is distinct from c.old_hash then raise insufficient_privilege; end if;
    update address_changes set outcome = 'stopped' where id = c.id;
    delete from sessions where person_id = c.person_id and id is distinct from app.session_id();
    return;
  end if;
  update address_changes set new_at = case when link = new_hash then coalesce(new_at, now()) else new_at end,
    old_at = case when link = old_hash then coalesce(old_at, now()) else old_at end where id = c.id returning * into c;
  if c.new_at is not null and exists (select from emails where address = c.address and person_id <> c.person_id) then perform app.refuse('addressTaken'); end if;
  if c.new_at is null or c.old_at is null then return; end if;
  -- The two mailboxes are the person: the log names them, whoever is signed in where the link is pressed.
  perform set_config('app.viewer_id', c.person_id::text, true);
  update emails set address = c.address where person_id = c.person_id;
  perform set_config('app.viewer_id', asking, true);
exception when unique_violation then perform app.refuse('addressTaken');
end $$;

-- An address has changed, whoever did it: both are told, other browsers are signed out, and what stands under the old one follows.
create or replace function app.address_moved() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare c record;
begin
  update address_changes set outcome = case address when new.address then 'changed' else 'over' end where person_id = new.person_id and outcome is null;
  delete from sign_ins where address = old.address;
  delete from sessions where person_id = new.person_id and id is distinct from app.session_id();
  perform app.queue_mail('address_changed', told, null, null, jsonb_build_object('name', p.name, 'address', new.address,
    'kind', case when p.id = app.viewer_id() then 'self' else 'other' end), p.locale)
  from people p, unnest(array[old.address, new.address]) told where p.id = new.person_id and p.deactivated_at is null;
  -- A visit's calendar entry goes from one mailbox to the other, so it is a new version.
  for c in select place, field from app.address_columns() where erase = 'empty' loop
    execute format('update %1$I set %2$I = $2 %3$s where %2$I = $1', c.place, c.field, case c.place when 'visits' then ', version = version + 1' end) using old.address, new.address;
  end loop;
  update sign_ups s set address = new.address where s.address = old.address and not exists (select from sign_ups o where o.conference_id = s.conference_id and o.address = new.address);
  perform app.move_subscriber(old.address, new.address);
  return null;
end $$;

-- A reader's other address is another reader, so that links in the old mailbox, which are made of the key, lead nowhere any more. Lists and
-- yeses move over, also to one who reads already. A mailbox that was gone is left behind, a complaint is not.
create or replace function app.move_subscriber(was text, becomes text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare r subscribers; reader uuid;
begin
  select * into r from subscribers where address = was for update;
  if r.id is null then return; end if;
  insert into subscribers (address, locale, monthly, created_at, asked_at, example) values (becomes, r.locale, r.monthly, r.created_at, r.asked_at, r.example) on conflict (address) do nothing;
  select id into reader from subscribers where address = becomes;
  if r.stopped_for = 'complaint' then
    update subscribers set stopped_at = r.stopped_at, stopped_for = r.stopped_for, stopped_why = r.stopped_why where id = reader and stopped_at is null;
  end if;
  insert into subscriptions select reader, list from subscriptions where subscriber_id = r.id on conflict do nothing;
  update consents set subscriber_id = reader where subscriber_id = r.id and proved_at is not null;
  update newsletter_deliveries d set subscriber_id = reader where d.subscriber_id = r.id
    and not exists (select from newsletter_deliveries o where o.newsletter_id = d.newsletter_id and o.subscriber_id = reader);
  delete from subscribers where id = r.id;
end $$;
