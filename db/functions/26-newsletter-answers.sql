-- What is heard of an issue once it is sent: mails that came back, complaints, clicks; and whether its links lead somewhere.

-- A mail came back for now (soft) or for good (hard), or was called spam. It is found by its issue and reader, whom its Message-ID names; else it is
-- the newest that the address got within thirty days. Heard twice it counts once, and a graver word replaces a lighter one. An address stops when
-- nobody is there, when three issues in a row came back, and on a complaint, which takes its consent back too. No answer tells who is known.
create or replace function app.hear_return(issue uuid, reader uuid, heard_of text, how text, why text) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare d newsletter_deliveries; grave text[] := '{soft,hard,complaint}';
begin
  select o.* into d from newsletter_deliveries o where o.newsletter_id = issue and o.subscriber_id = reader for update;
  if d.subscriber_id is null then
    select o.* into d from newsletter_deliveries o join subscribers s on s.id = o.subscriber_id
    where s.address = lower(heard_of) and o.sent_at > now() - interval '30 days' order by o.sent_at desc limit 1 for update of o;
  end if;
  if d.subscriber_id is null or coalesce(array_position(grave, how), 0) <= coalesce(array_position(grave, d.returned), 0) then return; end if;
  perform from subscribers where id = d.subscriber_id for update;
  update newsletter_deliveries set returned = how, returned_at = now(), error = left(why, 300) where newsletter_id = d.newsletter_id and subscriber_id = d.subscriber_id;
  if how = 'complaint' then perform app.set_lists(d.subscriber_id, '{}', 'link');
  elsif how = 'soft' and (select count(*) filter (where returned = 'soft') < 3
    from (select returned from newsletter_deliveries where subscriber_id = d.subscriber_id and sent_at is not null order by sent_at desc limit 3) last) then return; end if;
  update subscribers set stopped_at = now(), stopped_why = left(why, 300), stopped_for = case how when 'hard' then 'gone' when 'soft' then 'returned' else how end
  where id = d.subscriber_id and (stopped_at is null or how = 'complaint');
  delete from newsletter_deliveries where subscriber_id = d.subscriber_id and sent_at is null and failed_at is null and newsletter_id <> d.newsletter_id;
end $$;

create or replace function app.counts_clicks() returns boolean stable security definer set search_path = public, pg_temp language sql as
  $$ select exists (select from settings where key = 'newsletter_clicks' and value <> '') $$;

-- The short addresses of an issue's links, {url: slug}; none where clicks are not counted, and then the mails hold the links themselves.
create or replace function app.short_links(wanted uuid, urls text[]) returns jsonb security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.counts_clicks() then return '{}'; end if;
  insert into newsletter_links (newsletter_id, url, slug) select distinct on (u) wanted, u, substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)
  from unnest(urls) u where u ~ '^https?://' and length(u) <= 1000 order by u
  on conflict (newsletter_id, url) do update set slug = coalesce(newsletter_links.slug, excluded.slug);
  return (select coalesce(jsonb_object_agg(url, slug), '{}') from newsletter_links where newsletter_id = wanted and url = any (urls) and slug is not null);
end $$;

-- Where a short address leads; one more is counted where a person follows it, and clicks are counted still.
create or replace function app.follow_issue_link(wanted text, counted boolean) returns text security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if counted and app.counts_clicks() then update newsletter_links set clicks = clicks + 1 where slug = wanted; end if;
  return (select url from newsletter_links where slug = wanted);
end $$;

-- Has the links of an issue tried by the worker, and keeps what came of it: [{url, problem}].
create or replace function app.ask_links(wanted uuid, urls text[]) returns void security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if not app.is_secretariat() or not exists (select from newsletters where id = wanted) then raise insufficient_privilege; end if;
  perform app.enqueue('newsletter', jsonb_build_object('id', wanted, 'urls', to_jsonb(urls)));
end $$;
create or replace function app.keep_link_checks(wanted uuid, checks jsonb) returns void security definer set search_path = public, pg_temp language sql as $$
  insert into newsletter_links (newsletter_id, url, checked_at, problem) select distinct on (c.url) n.id, c.url, now(), c.problem
  from jsonb_to_recordset(checks) c (url text, problem text) join newsletters n on n.id = wanted order by c.url
  on conflict (newsletter_id, url) do update set checked_at = now(), problem = excluded.problem
$$;
