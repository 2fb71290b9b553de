import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { list } from "@/lib/sql";
import type { Variant } from "@/lib/statuses/rules";
import { read } from "@/lib/viewer";

export type Pending = { id: string; reason: string; writer: string | null } & Record<Variant, string>;
export type Suggestion = { id: string; variant: Variant; words: string; person: string; mine: boolean };
export type Treatment = {
  sentAt: string | null;
  proposedAt: string | null;
  agendaOn: string | null;
  treatedAt: string | null;
  outcome: "noted" | "approved" | "discussed" | "recommended" | "dropped" | null;
  minutesUrl: string | null;
  /** The day by which an answer should have come; nothing where none is awaited. */
  answerDue: string | null;
};

export type Way = {
  treatment: Treatment | null;
  /** A correction that waits for approval; the secretariat's. */
  pending: Pending | null;
  /** Other words that somebody suggested and nobody has settled: the secretariat's, and each leader's own. */
  suggestions: Suggestion[];
  /** So many of the activities that the text counts have been deleted since it was approved. */
  lost: number;
  /** The municipality sits in the agreement: its own people read it without being let in. */
  member: boolean;
  /** The viewer answers for the municipality's agenda: its culture head, and the secretariat. */
  answers: boolean;
  /** Of the municipality's politicians, how many have shared it; the secretariat's. */
  sharers: { shared: number; politicians: number } | null;
};

/** What the portal's own people know of a status beside its words: its way on the agenda, and what is said about it. */
export const wayOf = cache(async (id: string) => {
  const [found] = await read((tx) =>
    tx.execute<Way>(sql`select
      (select jsonb_build_object('sentAt', t.sent_at, 'proposedAt', t.proposed_at, 'agendaOn', t.agenda_on, 'treatedAt', t.treated_at, 'outcome', t.outcome,
        'minutesUrl', t.minutes_url, 'answerDue', app.answer_due(s.id)) from status_treatments t where t.status_id = s.id) as treatment,
      (select jsonb_build_object('id', e.id, 'reason', e.reason, 'quote', e.quote, 'post', e.post, 'body', e.body,
        'writer', (select name from people where id = e.written_by)) from status_editions e where e.status_id = s.id and e.approved_at is null) as pending,
      ${list(sql`select g.id, g.variant, g.words, p.name as person, g.person_id = (select app.viewer_id()) as mine from status_suggestions g
        join people p on p.id = g.person_id where g.status_id = s.id and g.settled_at is null order by g.made_at`)} as suggestions,
      coalesce(app.lost_activities(s.id), 0) as lost, app.is_member_municipality(s.municipality_code) as member, app.status_sharers(s.id) as sharers,
      (app.is_secretariat() or 'kmk' in (select app.viewer_forums()) and app.represented() = s.municipality_code) as answers
      from statuses s where s.id = ${id}`),
  );
  return found;
});
