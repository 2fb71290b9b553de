-- What a seat costs, and the invoices for it.

-- As priceOf in lib/prices/rules.ts, which the simulator asks; a test compares the two.
create or replace function app.price(rule jsonb, member boolean, nth integer, own_ore integer, out ore integer, out vat integer, out why text)
immutable language plpgsql as $$
begin
  vat := case rule ->> 'vat' when 'without' then 0 else 25 end;
  if own_ore is not null then ore := own_ore; why := 'conference';
  elsif member or rule ->> 'guests' = 'member_price' then
    ore := case rule ->> 'members' when 'member_price' then (rule ->> 'memberOre')::integer end; why := 'member_price';
  elsif rule ->> 'guests' = 'first_free' and nth <= (rule ->> 'first')::integer then
    ore := 0; why := format('first_free %s/%s', nth, rule ->> 'first'); return;
  elsif rule ->> 'guests' in ('first_free', 'guest_price') then ore := (rule ->> 'guestOre')::integer; why := 'guest_price';
  end if;
  ore := coalesce(ore, 0);
  if ore = 0 then why := 'free'; end if;
end $$;

-- What a guest pays today beyond what may be free: a conference's own price, or the rule's.
create or replace function app.guest_price(own_ore integer) returns integer stable language sql as
  $$ select (app.price(app.policy('payment'), false, 2147483647, own_ore)).ore $$;

create or replace function app.agreement_on(day date) returns uuid stable security definer set search_path = public, pg_temp language sql as
  $$ select id from agreements where day between starts_on and ends_on order by starts_on limit 1 $$;

-- Whether somebody came as a member: for a municipality that was one in the agreement of that day, or with a seat in the co-operation.
create or replace function app.member_on(day date, code text, person uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
  select exists (select from memberships where municipality_code = code and agreement_id = app.agreement_on(day) and standing in ('member', 'committed'))
    or exists (select app.seat_forums(person))
$$;

-- A seat's price is promised when it is asked for, by the rule and the agreement of that day. Turns of a municipality are
-- counted one sign-up at a time; this lock is always taken after the conference's.
create or replace function app.promise_price() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare
  day date := (new.signed_up_at at time zone 'Europe/Copenhagen')::date;
  rule jsonb := (select value from policy_decisions where policy_key = 'payment' and valid_from <= day order by valid_from desc, created_at desc limit 1);
  agreement uuid := app.agreement_on(day);
  member boolean := app.member_on(day, new.municipality_code, new.person_id);
  nth integer := 2147483647;
begin
  if new.price_why <> '' then return new; end if;
  if rule ->> 'guests' = 'first_free' and not member and new.municipality_code is not null then
    perform pg_advisory_xact_lock(7043);
    with taken as (select conference_id, min(signed_up_at) as since from sign_ups s
      where municipality_code = new.municipality_code and app.sign_up_state(s) in ('confirmed', 'offered', 'waiting') and signed_up_at <= new.signed_up_at
        and app.agreement_on((signed_up_at at time zone 'Europe/Copenhagen')::date) is not distinct from agreement
      group by conference_id)
    select 1 + count(*) into nth from taken where conference_id <> new.conference_id
      and since < coalesce((select since from taken where conference_id = new.conference_id), 'infinity');
  end if;
  select p.ore, p.vat, p.why into new.price_ore, new.vat_percent, new.price_why
  from conferences c, app.price(rule, member, nth, case when member then c.member_price_ore else c.guest_price_ore end) p
  where c.id = new.conference_id;
  return new;
end $$;

-- What the invoices of one conference, or of all that began in a quarter, are for: seats that cost something and stand on no
-- invoice, unless it was credited. The secretariat's to know.
create or replace function app.unbilled(conference uuid, quarter date) returns setof sign_ups stable security definer set search_path = public, pg_temp language sql as $$
  select s.* from sign_ups s join conferences c on c.id = s.conference_id
  where (select app.is_secretariat()) and (c.id = conference or (c.starts_at at time zone 'Europe/Copenhagen')::date between quarter and quarter + interval '3 months' - interval '1 day')
    and s.municipality_code is not null and s.price_ore > 0 and app.sign_up_state(s) = 'confirmed' and c.cancelled_at is null
    and not exists (select from invoice_lines l where l.sign_up_id = s.id and l.credits_line_id is null
      and not exists (select from invoice_lines k where k.credits_line_id = l.id))
$$;

-- A draft is only for seats that are still taken; one for nothing is thrown away. Collecting, issuing and cancelling wait for each
-- other here; a conference's row is held before it.
create or replace function app.tidy_drafts() returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7044);
  delete from invoice_lines l using invoices i, sign_ups s, conferences c where i.id = l.invoice_id and i.issued_at is null
    and s.id = l.sign_up_id and c.id = s.conference_id and (s.cancelled_at is not null or c.cancelled_at is not null);
  delete from invoices i where issued_at is null and not exists (select from invoice_lines l where l.invoice_id = i.id);
end $$;

-- Drafts for a conference or a quarter, one for each municipality; what comes later is added to the draft. Answers how many.
create or replace function app.collect_invoices(conference uuid, quarter date) returns integer security definer set search_path = public, pg_temp language plpgsql as $$
declare code text; draft uuid; collected integer := 0;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  perform from conferences where id = conference for key share;
  perform app.tidy_drafts();
  for code in select distinct municipality_code from app.unbilled(conference, quarter) order by 1 loop
    select id into draft from invoices where municipality_code = code and issued_at is null and conference_id is not distinct from conference and quarter_from is not distinct from quarter;
    if not found then
      insert into invoices (municipality_code, conference_id, quarter_from) values (code, conference, quarter) returning id into draft;
    end if;
    insert into invoice_lines (invoice_id, sign_up_id, position, description, price_ore, vat_percent)
    select draft, s.id, (select coalesce(max(position), 0) from invoice_lines where invoice_id = draft) + row_number() over (order by c.starts_at, s.number),
      format('%s, %s: %s', c.title, to_char(c.starts_at at time zone 'Europe/Copenhagen', 'FMDD.FMMM.YYYY'), s.name), s.price_ore, s.vat_percent
    from app.unbilled(conference, quarter) s join conferences c on c.id = s.conference_id where s.municipality_code = code;
    collected := collected + 1;
  end loop;
  return collected;
end $$;

-- The next number of the year. The counter's row is held until the invoice is there, so a number is never lost or given twice.
create or replace function app.next_invoice_number(of_year integer) returns integer security definer set search_path = public, pg_temp language sql as $$
  insert into invoice_counters as c (year, last) values (of_year, 1) on conflict (year) do update set last = c.last + 1 returning last
$$;

-- Tells a municipality of an invoice or a credit note.
create or replace function app.mail_invoice(wanted uuid, mail_kind text) returns void security definer set search_path = public, pg_temp language sql as $$
  select app.mail_municipality(mail_kind, i.municipality_code, jsonb_build_object('invoice', i.id, 'number', format('%s-%s', i.year, lpad(i.number::text, 4, '0')),
    'ore', (select sum(l.quantity * l.price_ore)::text from invoice_lines l where l.invoice_id = i.id), 'on', i.due_on, 'title', coalesce(c.title, 'none'), 'why', i.reason))
  from invoices i left join conferences c on c.id = i.conference_id where i.id = wanted
$$;

-- Issues a draft with its number, as sender and recipient are today. Whoever comes second is told.
create or replace function app.issue_invoice(wanted uuid) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare draft invoices; sent_by jsonb; sent_to jsonb;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  perform app.tidy_drafts();
  select * into draft from invoices where id = wanted;
  if not found then perform app.refuse('gone'); end if;
  if draft.issued_at is not null then perform app.refuse('invoiceIssued'); end if;
  select jsonb_build_object('name', s.name, 'cvr', s.cvr, 'street', s.street, 'postcode', s.postcode, 'city', s.city, 'contactName', s.contact_name,
    'contactAddress', s.contact_address, 'bankRegistration', s.bank_registration, 'bankAccount', s.bank_account) into sent_by from invoice_senders s;
  if sent_by is null then perform app.refuse('invoiceSender'); end if;
  select jsonb_build_object('name', m.official_name, 'cvr', m.cvr, 'city', m.town, 'gln', b.gln, 'orderNumber', b.order_number, 'contactReference', b.contact_reference)
    into sent_to from billing_addresses b join municipalities m on m.code = b.municipality_code where m.code = draft.municipality_code;
  if sent_to is null then perform app.refuse('invoiceAddress'); end if;
  update invoices set issued_at = now(), issued_by = app.viewer_id(), due_on = app.today() + 30, sender = sent_by, recipient = sent_to,
    year = extract(year from app.today()), number = app.next_invoice_number(extract(year from app.today())::integer)
  where id = wanted;
  perform app.mail_invoice(wanted, 'invoice_issued');
end $$;

-- Takes lines of an issued invoice back with a credit note, which has a number of the same row. Answers the note, or nothing
-- where there is nothing left to take back.
create or replace function app.credit_lines(wanted uuid, lines uuid[], why text) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare note uuid;
begin
  perform from conferences where id = (select conference_id from invoices where id = wanted) for key share;
  perform from invoices where id = wanted and issued_at is not null and credits_id is null for update;
  if not found then return null; end if;
  if not exists (select from invoice_lines l where l.invoice_id = wanted and l.id = any(lines) and not exists (select from invoice_lines k where k.credits_line_id = l.id)) then return null; end if;
  insert into invoices (municipality_code, conference_id, quarter_from, credits_id, reason, issued_at, issued_by, due_on, sender, recipient, year, number, example)
  select municipality_code, conference_id, quarter_from, id, why, now(), case when app.is_secretariat() then app.viewer_id() end, app.today(), sender, recipient,
    extract(year from app.today()), app.next_invoice_number(extract(year from app.today())::integer), example
  from invoices where id = wanted returning id into note;
  insert into invoice_lines (invoice_id, sign_up_id, credits_line_id, position, description, quantity, price_ore, vat_percent)
  select note, sign_up_id, id, row_number() over (order by position), description, quantity, price_ore, vat_percent from invoice_lines l
  where invoice_id = wanted and l.id = any(lines) and not exists (select from invoice_lines k where k.credits_line_id = l.id);
  perform app.mail_invoice(note, 'invoice_credited');
  return note;
end $$;

create or replace function app.credit_invoice(wanted uuid, lines uuid[], why text) returns uuid security definer set search_path = public, pg_temp language plpgsql as $$
declare note uuid;
begin
  if not app.is_secretariat() then raise insufficient_privilege; end if;
  note := app.credit_lines(wanted, lines, why);
  if note is null then perform app.refuse('invoiceCredited'); end if;
  return note;
end $$;

-- A conference that is cancelled costs nobody anything: drafts forget it, and what is out is credited.
create or replace function app.credit_conference() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare bill record;
begin
  perform app.tidy_drafts();
  for bill in select l.invoice_id, array_agg(l.id) as lines from invoice_lines l join invoices i on i.id = l.invoice_id and i.credits_id is null
    join sign_ups s on s.id = l.sign_up_id where s.conference_id = new.id group by l.invoice_id order by 1
  loop perform app.credit_lines(bill.invoice_id, bill.lines, format('%s: %s', new.title, coalesce(nullif(new.cancel_reason, ''), 'aflyst'))); end loop;
  return null;
end $$;

-- A seat that is given back in time is owed no more: drafts forget it, and what is out is credited. The caller holds the conference.
create or replace function app.credit_seat() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare bill record;
begin
  if exists (select from conferences c where c.id = new.conference_id and (c.cancelled_at is not null or coalesce(c.cancel_by, c.starts_at) <= now())) then return null; end if;
  perform app.tidy_drafts();
  for bill in select l.invoice_id, l.id from invoice_lines l where l.sign_up_id = new.id and l.credits_line_id is null
  loop perform app.credit_lines(bill.invoice_id, array[bill.id], 'Afbud i tide'); end loop;
  return null;
end $$;
