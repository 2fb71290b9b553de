-- Full-text search: where words stand, whoever may read it. Policies keep text operators from the indexes, so this looks past them
-- and answers keys alone; whoever asks joins the tables under the policies before a row is counted or shown.

-- What somebody typed as a query: "quoted words", or, -without; the last word may be unfinished.
create or replace function app.search_query(words text) returns tsquery immutable language sql as $$
  select case when words ~ '[[:alnum:]]$' and words !~ '(^|\s)-\S*$' and q::text ~ '''$' then (q::text || ':*')::tsquery else q end
  from websearch_to_tsquery('danish', words) q
$$;

drop function if exists app.search(text);
create or replace function app.search(words text) returns table (kind text, id uuid, key text, rank real)
stable security definer set search_path = public, pg_temp language plpgsql as $$
declare q tsquery := app.search_query(words);
begin
  if numnode(q) = 0 then return; end if;
  return query
  select 'meeting', m.id, null, ts_rank(m.search, q, 1) from meetings m where m.search @@ q union all
  select 'item', i.id, null, ts_rank(i.search, q, 1) from agenda_items i where i.search @@ q union all
  select 'decision', d.item_id, null, ts_rank(d.search, q, 1) from item_decisions d where d.search @@ q union all
  select 'paper', p.id, null, ts_rank(p.search, q, 1) from papers p where p.search @@ q union all
  select 'paper', p.id, null, ts_rank(f.search, q, 1) from files f join papers p on p.file_id = f.id where f.search @@ q union all
  select 'story', s.id, null, ts_rank(s.search, q, 1) from stories s where s.search @@ q union all
  select 'dataset', d.id, null, ts_rank(d.search, q, 1) from datasets d where d.search @@ q union all
  select 'activity', a.id, null, ts_rank(a.search, q, 1) from activities a where a.search @@ q union all
  select 'project', p.id, null, ts_rank(p.search, q, 1) from projects p where p.search @@ q union all
  select 'conference', c.id, null, ts_rank(c.search, q, 1) from conferences c where c.search @@ q union all
  select 'person', p.id, null, ts_rank(p.search, q, 1) from people p where p.search @@ q and p.deactivated_at is null union all
  select 'municipality', null, m.code, ts_rank(m.search, q, 1) from municipalities m where m.search @@ q union all
  select 'measure', null, m.key, ts_rank(m.search, q, 1) from measures m where m.search @@ q union all
  select 'policy', null, p.key, ts_rank(p.search, q, 1) from policies p where p.search @@ q;
end $$;
