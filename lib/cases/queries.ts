import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { InvitationState } from "@/lib/invitations/queries";
import { list } from "@/lib/sql";
import type { Standing } from "@/lib/standings/rules";
import { read } from "@/lib/viewer";

export type CaseRequest = { id: string; wish: string; askedBy: string; askedAt: string; outcome: string | null };
type Case = {
  code: string;
  name: string;
  version: number;
  openedAt: string | null;
  movedAt: string | null;
  nextStep: string;
  nextStepOn: string | null;
  changedBy: string | null;
  running: Standing | null;
  next: Standing | null;
  memberBefore: boolean;
  nextAgreement: string;
  lastStepOn: string | null;
  mostDays: number | null;
  daysToInvitation: number | null;
  /** What the secretariat thinks of it as a member that may leave, the newest first. */
  riskNotes: { id: string; body: string; writtenBy: string; writtenAt: string; example: boolean }[];
  interests: { id: string; name: string; arrivedAt: string; message: string; topics: string[]; proposed: boolean }[];
  invitations: { id: string; name: string; state: InvitationState; at: string }[];
  requests: CaseRequest[];
  guests: { id: string; name: string; title: string; address: string; active: boolean }[];
  openGrants: number;
  failedMails: { id: string; kind: string; address: string; error: string | null }[];
};

/** All that the secretariat knows and has done about a municipality, in one query; unknown codes are not found. */
export const findCase = cache(async (code: string) => {
  const [found] = await read((tx) =>
    tx.execute<Case>(sql`
      select m.code, m.name, coalesce(c.version, 0) as version, c.opened_at as "openedAt", c.moved_at as "movedAt",
        coalesce(c.next_step, '') as "nextStep", c.next_step_on::text as "nextStepOn",
        (select name from people where id = c.changed_by) as "changedBy",
        (select standing from memberships where municipality_code = m.code and agreement_id = app.running_agreement()) as running,
        (select standing from memberships where municipality_code = m.code and agreement_id = app.next_agreement()) as next,
        exists (select from memberships b join agreements a on a.id = b.agreement_id where b.municipality_code = m.code
          and b.standing = 'member' and a.ends_on < app.today()) as "memberBefore",
        (select name from agreements where id = app.next_agreement()) as "nextAgreement",
        (select max(decides_on)::text from decision_steps where municipality_code = m.code and agreement_id = app.next_agreement()) as "lastStepOn",
        (app.policy('access_length') ->> 'mostDays')::int as "mostDays",
        (select (min(v.sent_at)::date - min(i.arrived_at)::date) from interests i join invitations v
          on v.municipality_code = i.municipality_code and v.kind = 'guest' where i.municipality_code = m.code and i.held_at is null) as "daysToInvitation",
        ${list(sql`select r.id, r.body, p.name as "writtenBy", r.written_at as "writtenAt", r.example from risk_notes r
          join people p on p.id = r.written_by where r.municipality_code = m.code order by r.written_at desc`)} as "riskNotes",
        ${list(sql`select id, name, arrived_at as "arrivedAt", message, to_jsonb(topics) as topics, proposed_by is not null as proposed
          from interests where municipality_code = m.code and held_at is null order by arrived_at desc limit 5`)} as interests,
        ${list(sql`select v.id, v.name, app.invitation_state(v) as state, coalesce(v.last_sent_at, v.created_at) as at
          from invitations v where v.municipality_code = m.code order by v.created_at desc limit 8`)} as invitations,
        ${list(sql`select r.id, r.wish, p.name as "askedBy", r.asked_at as "askedAt", r.outcome from access_requests r
          join people p on p.id = r.person_id where r.municipality_code = m.code and r.outcome is null order by r.asked_at`)} as requests,
        ${list(sql`select p.id, p.name, p.title, e.address, p.deactivated_at is null as active from people p join emails e on e.person_id = p.id
          where p.municipality_code = m.code and not exists (select from seats s where s.person_id = p.id) order by p.name`)} as guests,
        (select count(*)::int from grants g where g.municipality_code = m.code and g.revoked_at is null
          and app.today() between g.from_on and g.until_on) as "openGrants",
        ${list(sql`select id, kind, address, error from mails where municipality_code = m.code and failed_at is not null
          order by queued_at desc limit 5`)} as "failedMails"
      from municipalities m left join cases c on c.municipality_code = m.code where m.code = ${code}`),
  );
  return found ?? notFound();
});

/** What `findCase` answers. */
export type CaseFile = Awaited<ReturnType<typeof findCase>>;

export type Happening = {
  at: string;
  action: string;
  who: string | null;
  count: number;
  text: string | null;
  standing: Standing | null;
};

/** What a municipality gives, gets and is told, and who lives there, is no step of its case. */
const results = ["participations", "ledger_entries", "calculations", "story_targets", "populations"];

/** Everything that happened with a municipality, newest first; what happened in one go is one line. */
export const timelineOf = cache((code: string) =>
  read((tx) =>
    tx.execute<Happening>(sql`
      select max(a.at) as at, a.action, p.name as who, count(*)::int as count, max(a.after ->> 'standing') as standing,
        max(coalesce(a.after ->> 'body_name', a.after ->> 'body', a.after ->> 'next_step', a.after ->> 'wish', a.after ->> 'answer', a.after ->> 'reason',
          nullif(a.after ->> 'message', ''), a.after ->> 'name')) as text
      from audit_entries a left join people p on p.id = a.person_id
      where a.municipality_code = ${code} and a.action <> 'emails.created' and split_part(a.action, '.', 1) not in ${results}
        and (a.action <> 'cases.changed' or a.after ?| array['next_step', 'next_step_on'])
      group by date_trunc('second', a.at), a.action, p.name order by max(a.at) desc limit 60`),
  ),
);

/** The agreements that can be joined now, and the people who could get a seat. */
export const joinGround = cache(async (code: string) => {
  const [found] = await read((tx) =>
    tx.execute<{
      name: string;
      agreements: { id: string; name: string; startsOn: string; running: boolean }[];
      guests: { id: string; name: string; title: string }[];
    }>(sql`select m.name,
      ${list(sql`select id, name, starts_on::text as "startsOn", id = app.running_agreement() as running from agreements
        where ends_on >= app.today() order by starts_on`)} as agreements,
      ${list(sql`select p.id, p.name, p.title from people p where p.municipality_code = m.code and p.deactivated_at is null order by p.name`)} as guests
      from municipalities m where m.code = ${code}`),
  );
  return found ?? notFound();
});
