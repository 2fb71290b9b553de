-- What came of other people's events, and what is forgotten of them.

-- Of each event how many municipalities we planned to meet, met, followed up, and what followed since: invited, visited (or about to be), and said yes.
-- Numbers only: members see them without seeing who was met.
drop function if exists app.event_funnels();
create or replace function app.event_funnels()
returns table (event_id uuid, planned integer, met integer, followed integer, invited integer, visited integer, decided integer)
stable security definer set search_path = public, pg_temp language sql as $$
  with met as (
    select e.event_id, e.municipality_code as code, min(e.met_at) as at, bool_or(e.followed_by <> 'nothing') as followed
    from encounters e group by 1, 2
  )
  select v.id, (select count(*)::int from event_targets t where t.event_id = v.id), count(m.code)::int, count(*) filter (where m.followed)::int,
    count(*) filter (where exists (select from invitations i where i.municipality_code = m.code and i.kind = 'guest' and i.sent_at >= m.at))::int,
    count(*) filter (where exists (select from visits w where w.municipality_code = m.code and w.wished_at >= m.at and w.agreed_at is not null and w.cancelled_at is null))::int,
    count(*) filter (where exists (select from memberships b where b.municipality_code = m.code and b.agreement_id = app.next_agreement()
      and b.standing in ('committed', 'member') and b.since >= m.at))::int
  from events v left join met m on m.event_id = v.id where app.is_member() group by v.id
$$;

-- Whom we met is forgotten 90 days after the event, or after a year where they said that we may write; that we met stays.
create or replace function app.forget_encounters() returns void security definer set search_path = public, pg_temp language sql as $$
  update encounters e set name = '', address = '', note = '', forgotten_at = now()
  from events v where v.id = e.event_id and e.forgotten_at is null and v.ends_on + case when e.consented then 365 else 90 end < app.today();
  delete from encounter_photos p using encounters e where e.id = p.encounter_id and e.forgotten_at is not null;
  update event_targets t set who = '' from events v where v.id = t.event_id and t.who <> '' and v.ends_on + 90 < app.today();
$$;
