-- Full-text search: where words stand, whoever may read it. Policies keep text operators from the indexes, so this looks past them
-- and answers keys alone; whoever asks joins the tables under the policies before a row is counted or shown.

-- What somebody typed as a query: "quoted words", or, -without; the last word may be unfinished.
create or replace function app.search_query(words text) returns tsquery immutable language sql as $$
  select case when words ~ '[[:alnum:]]$' and words !~ '(^|\s)-\S*$' and q::text ~ '''$' then (q::text || ':*')::tsquery else q end
  from websearch_to_tsquery('danish', words) q
$$;

-- What a rank loses by the days between a row and today: too little to outweigh a word, enough that of equals the nearest in time comes first.
create or replace function app.far_off(day date) returns real stable language sql as
  $$ select (least(abs(day - app.today()), 36500) * 1e-7)::real $$;

-- The keys of one kind, each once: a paper by its title or its file's name, an item by itself ('item') or by its decision alone ('decision').
-- An issue by its title or its parts, each once, and so is the rest. A guest has no page for a committee, also not for the own.
-- What is kept on a case is searched by the secretariat alone, also what a municipality's own may read elsewhere.
create or replace function app.search(wanted text, words text) returns table (id uuid, key text, rank real)
stable security definer set search_path = public, pg_temp language plpgsql as $$
declare q tsquery := app.search_query(words);
begin
  if numnode(q) = 0 then return; end if;
  if wanted in ('note', 'worry', 'step', 'interest', 'wish', 'met', 'visited', 'given') and not app.is_secretariat() then return; end if;
  if wanted = 'committee' and not app.is_member() then return; end if;
  case wanted
    when 'meeting' then return query select m.id, null::text, ts_rank(m.search, q, 1) - app.far_off(m.starts_at::date) from meetings m where m.search @@ q;
    when 'item' then return query select i.id, null::text, ts_rank(i.search, q, 1) from agenda_items i where i.search @@ q;
    when 'decision' then return query select i.id, null::text, ts_rank(d.search, q, 1)
      from item_decisions d join agenda_items i on i.id = d.item_id where d.search @@ q and not i.search @@ q;
    when 'paper' then return query select p.id, null::text, ts_rank(p.search, q, 1) from papers p where p.search @@ q
      union all select p.id, null, ts_rank(f.search, q, 1) from files f join papers p on p.file_id = f.id where f.search @@ q and not p.search @@ q;
    when 'story' then return query select s.id, null::text, ts_rank(s.search, q, 1) - app.far_off(s.created_at::date) from stories s where s.search @@ q;
    when 'dataset' then return query select d.id, null::text, ts_rank(d.search, q, 1) from datasets d where d.search @@ q;
    when 'activity' then return query select a.id, null::text, ts_rank(a.search, q, 1) - app.far_off(a.starts_on) from activities a where a.search @@ q;
    when 'project' then return query select p.id, null::text, ts_rank(p.search, q, 1) from projects p where p.search @@ q;
    when 'conference' then return query select c.id, null::text, ts_rank(c.search, q, 1) - app.far_off(c.starts_at::date) from conferences c where c.search @@ q;
    when 'person' then return query select p.id, null::text, ts_rank(p.search, q, 1) from people p where p.search @@ q and p.deactivated_at is null;
    when 'municipality' then return query select null::uuid, m.code, ts_rank(m.search, q, 1) from municipalities m where m.search @@ q;
    when 'measure' then return query select null::uuid, m.key, ts_rank(m.search, q, 1) from measures m where m.search @@ q;
    when 'policy' then return query select null::uuid, p.key, ts_rank(p.search, q, 1) from policies p where p.search @@ q;
    when 'poll' then return query select p.id, null::text, ts_rank(p.search, q, 1) from date_polls p where p.search @@ q;
    when 'point' then return query select a.id, null::text, ts_rank(a.search, q, 1) from action_points a where a.search @@ q;
    when 'request' then return query select r.id, null::text, ts_rank(r.search, q, 1) from data_requests r where r.search @@ q;
    when 'event' then return query select e.id, null::text, ts_rank(e.search, q, 1) from events e where e.search @@ q;
    when 'committee' then return query select c.id, null::text, ts_rank(c.search, q, 1) from committees c where c.search @@ q;
    when 'status' then return query select s.id, null::text, ts_rank(s.search, q, 1) from statuses s where s.search @@ q;
    when 'issue' then return query select n.id, null::text, ts_rank(n.search, q, 1) from newsletters n where n.search @@ q
      union all select n.id, null, max(ts_rank(b.search, q, 1)) from newsletter_blocks b join newsletters n on n.id = b.newsletter_id
        where b.search @@ q and not n.search @@ q group by n.id;
    when 'note' then return query select n.id, null::text, ts_rank(n.search, q, 1) from case_notes n where n.search @@ q;
    when 'worry' then return query select r.id, null::text, ts_rank(r.search, q, 1) from risk_notes r where r.search @@ q;
    when 'step' then return query select null::uuid, c.municipality_code, ts_rank(c.search, q, 1) from cases c where c.search @@ q;
    when 'interest' then return query select i.id, null::text, ts_rank(i.search, q, 1) from interests i where i.search @@ q and i.held_at is null;
    when 'wish' then return query select r.id, null::text, ts_rank(r.search, q, 1) from access_requests r where r.search @@ q;
    when 'met' then return query select e.id, null::text, ts_rank(e.search, q, 1) from encounters e where e.search @@ q;
    when 'visited' then return query select a.visit_id, a.person_id::text, ts_rank(a.search, q, 1) from visit_answers a where a.search @@ q;
    when 'given' then return query select c.id, null::text, ts_rank(c.search, q, 1) from commitments c where c.search @@ q;
  end case;
end $$;
