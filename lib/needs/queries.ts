import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { read } from "@/lib/viewer";

export type NeedKind =
  | ("approval" | "interest" | "request" | "mails" | "ending" | "held" | "review")
  | ("answer" | "overdue" | "unseated")
  | ("approve" | "correction" | "suggestion" | "unanswered" | "dates")
  | ("wish" | "agenda" | "minutes" | "point" | "poll" | "data" | "follow")
  | ("visitFlagged" | "visitFind" | "visitAgree")
  | ("unbilled" | "drafts" | "unpaid");
type NeedRow = {
  kind: NeedKind;
  id: string | null;
  code: string | null;
  municipality: string | null;
  who: string | null;
  count: number;
  at: string;
  total: number;
};

// Each kind has a day by which it should be done: the wait that a guest or a colleague may expect of us.
const needs = sql`
  select kind, id, code, municipality, who, count::int, to_json(at) as at, (count(*) over ())::int as total from (
    select 'approval' as kind, v.id, m.code, m.name as municipality, p.name as who, 1 as count, v.submitted_at as at,
      v.submitted_at + interval '2 days' as due
    from invitations v join municipalities m on m.code = v.municipality_code join people p on p.id = v.invited_by
    where app.invitation_state(v) = 'awaiting'
    union all
    select 'interest', null, m.code, m.name, (array_agg(i.name order by i.arrived_at))[1], count(*), min(i.arrived_at),
      min(i.arrived_at) + interval '7 days'
    from interests i join municipalities m on m.code = i.municipality_code
    where i.held_at is null and not app.is_member_municipality(m.code)
      and not exists (select from invitations v where v.municipality_code = m.code and v.kind = 'guest'
        and (v.sent_at >= i.arrived_at or app.invitation_state(v) = 'awaiting'))
      and not exists (select from grants g where g.municipality_code = m.code and g.revoked_at is null and g.until_on >= app.today())
      and not exists (select from memberships b where b.municipality_code = m.code and b.agreement_id = app.next_agreement()
        and b.standing in ('committed', 'declined', 'left') and b.since >= i.arrived_at)
    group by m.code
    union all
    select 'request', r.id, m.code, m.name, p.name, 1, r.asked_at, r.asked_at + interval '3 days'
    from access_requests r join municipalities m on m.code = r.municipality_code join people p on p.id = r.person_id
    where r.outcome is null
    union all
    select 'mails', null, null, null, null, count(*), min(failed_at), min(failed_at) + interval '1 day'
    from mails where failed_at is not null having count(*) > 0
    union all
    select 'ending', null, m.code, m.name, null, count(*), min(g.until_on)::timestamp at time zone 'Europe/Copenhagen',
      min(g.until_on)::timestamp at time zone 'Europe/Copenhagen'
    from grants g join municipalities m on m.code = g.municipality_code
    where g.revoked_at is null and g.from_on <= app.today() and g.until_on between app.today() and app.today() + 14
    group by m.code
    union all
    select 'held', null, null, null, null, count(*), min(held_at), min(held_at) + interval '3 days'
    from interests where held_at is not null having count(*) > 0
    union all
    select 'review', null, null, null, null, count(*), min(due), min(due) from (
      select coalesce((select max(v.reviewed_at) from grant_reviews v where v.grant_id = g.id), g.given_at) + interval '90 days' as due
      from grants g where g.revoked_at is null and app.today() between g.from_on and g.until_on
    ) as looked where due < now() having count(*) > 0
    union all
    select 'answer', c.id, c.municipality_code, m.name, p.name, 1, c.moved_at, c.answer_by::timestamp at time zone 'Europe/Copenhagen'
    from conversations c join municipalities m on m.code = c.municipality_code join people p on p.id = c.head_id
    where c.awaited_id = app.viewer_id()
    union all
    select 'overdue', null, null, null, null, count(*), min(answer_by)::timestamp at time zone 'Europe/Copenhagen',
      min(answer_by)::timestamp at time zone 'Europe/Copenhagen'
    from conversations where closed_at is null and answer_by < app.today() and app.viewer_id() not in (head_id, partner_id) having count(*) > 0
    union all
    select 'unseated', (array_agg(t.story_id order by t.waiting_at))[1], m.code, m.name, null, count(*), min(t.waiting_at),
      min(t.waiting_at) + interval '7 days'
    from story_targets t join municipalities m on m.code = t.municipality_code where t.waiting_at is not null group by m.code
    union all
    select 'approve', s.id, m.code, m.name, null, 1, (k.on_day - c.paper_days)::timestamp at time zone 'Europe/Copenhagen', (k.on_day - c.paper_days - 3)::timestamp at time zone 'Europe/Copenhagen'
    from statuses s join municipalities m on m.code = s.municipality_code join committee_meetings k on k.id = s.meeting_id join committees c on c.id = k.committee_id
    where s.approved_at is null and k.cancelled_at is null and k.on_day > app.today() and k.on_day - c.paper_days <= app.today() + 10
    union all
    select 'correction', s.id, m.code, m.name, p.name, 1, e.written_at, e.written_at + interval '1 day'
    from status_editions e join statuses s on s.id = e.status_id join municipalities m on m.code = s.municipality_code join people p on p.id = e.written_by
    where e.approved_at is null and s.withdrawn_at is null
    union all
    select 'suggestion', s.id, m.code, m.name, p.name, 1, g.made_at, g.made_at + interval '3 days'
    from status_suggestions g join statuses s on s.id = g.status_id join municipalities m on m.code = s.municipality_code join people p on p.id = g.person_id
    where g.settled_at is null and s.approved_at is null
    union all
    select 'unanswered', t.status_id, m.code, m.name, null, 1, t.reminded_at, t.reminded_at + interval '7 days'
    from status_treatments t join municipalities m on m.code = t.municipality_code where t.reminded_at is not null and t.treated_at is null
    union all
    select 'dates', null, null, null, null, count(*), min(asked_on)::timestamp at time zone 'Europe/Copenhagen', min(asked_on + 14)::timestamp at time zone 'Europe/Copenhagen'
    from committees where asked_on > coalesce(confirmed_on, '-infinity') having count(*) > 0
    union all
    select 'wish', g.meeting_id, null, null, p.name, 1, g.made_at, g.made_at + interval '3 days'
    from item_suggestions g join people p on p.id = g.person_id join meetings m on m.id = g.meeting_id where g.outcome is null and m.starts_at > now()
    union all
    select 'agenda', m.id, null, null, m.title, 1, m.starts_at, m.starts_at - interval '8 days' from meetings m
    where m.agenda_sent_at is null and m.cancelled_at is null and m.starts_at between now() and now() + interval '10 days'
    union all
    select 'minutes', m.id, null, null, m.title, 1, m.ends_at, m.ends_at + interval '5 days' from meetings m
    where m.minutes_sent_at is null and m.cancelled_at is null and m.ends_at between now() - interval '60 days' and now() - interval '1 day'
    union all
    select 'point', i.meeting_id, null, null, a.task, 1, a.due_on::timestamp at time zone 'Europe/Copenhagen', a.due_on::timestamp at time zone 'Europe/Copenhagen'
    from action_points a join agenda_items i on i.id = a.item_id where a.person_id = app.viewer_id() and a.done_at is null and a.due_on <= app.today() + 14
    union all
    select 'poll', p.id, null, null, p.title, 1, p.answer_by::timestamp at time zone 'Europe/Copenhagen', (p.answer_by + 3)::timestamp at time zone 'Europe/Copenhagen'
    from date_polls p where p.closed_at is null and p.answer_by < app.today()
    union all
    select 'data', r.id, null, null, r.title, missing.n, r.due_on::timestamp at time zone 'Europe/Copenhagen', (r.due_on + 1)::timestamp at time zone 'Europe/Copenhagen'
    from data_requests r cross join lateral (select count(*) filter (where not exists (select from data_answers a
        where a.request_id = p.request_id and a.municipality_code = p.municipality_code)) as n from data_request_parties p where p.request_id = r.id) missing
    where r.closed_at is null and r.dataset_id is null and (r.due_on < app.today() or missing.n = 0)
    union all
    select case when v.flagged_at is not null then 'visitFlagged' when s.state = 'wished' then 'visitFind' else 'visitAgree' end, v.id, m.code, m.name, null, 1,
      coalesce(v.flagged_at, v.wished_at), coalesce(v.flagged_at + interval '2 days', least(v.wished_at + interval '14 days', (app.visit_day(v) - 21)::timestamp at time zone 'Europe/Copenhagen'))
    from visits v join municipalities m on m.code = v.municipality_code cross join lateral (select app.visit_state(v) as state) s
    where s.state in ('wished', 'accepted') or v.flagged_at is not null and s.state in ('proposed', 'agreed')
    union all
    select 'follow', v.id, null, null, v.title, count(distinct e.municipality_code), max(e.met_at), max(e.met_at) + interval '2 days'
    from encounters e join events v on v.id = e.event_id
    where e.person_id = app.viewer_id() and e.followed_at is null and (e.met_at at time zone 'Europe/Copenhagen')::date < app.today() group by v.id
    union all
    select 'unbilled', null, null, null, c.title, count(*), c.ends_at, c.ends_at + interval '7 days'
    from conferences c cross join lateral app.unbilled(c.id, null) s where c.ends_at between now() - interval '1 year' and now() group by c.id
    union all
    select 'drafts', null, null, null, null, count(*), min(created_at), min(created_at) + interval '14 days' from invoices where issued_at is null having count(*) > 0
    union all
    select 'unpaid', i.id, m.code, m.name, null, 1, i.due_on::timestamp at time zone 'Europe/Copenhagen', (i.due_on + 7)::timestamp at time zone 'Europe/Copenhagen'
    from invoices i join municipalities m on m.code = i.municipality_code where i.credits_id is null and i.paid_at is null and i.due_on < app.today()
      and exists (select from invoice_lines l where l.invoice_id = i.id and not exists (select from invoice_lines k where k.credits_line_id = l.id))
  ) as waiting order by due limit 50`;

/** What waits for the secretariat: the fifty that should be done soonest, and how many there are in all. One query. */
export const secretariatNeeds = cache(async () => {
  const rows = await read((tx) => tx.execute<NeedRow>(needs));
  return { total: rows[0]?.total ?? 0, items: rows.map((row) => ({ ...row, at: new Date(row.at) })) };
});

export type Need = Awaited<ReturnType<typeof secretariatNeeds>>["items"][number];
