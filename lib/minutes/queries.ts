import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type Point = {
  id: string;
  item: string;
  number: number;
  task: string;
  person: string;
  dueOn: string;
  done: boolean;
  mine: boolean;
};

export type Minutes = {
  points: Point[];
  /** Who was there; `for` names whom a substitute came for. */
  present: { id: string; name: string; title: string; municipality: string | null; for: string | null }[];
};

/** What a meeting agreed that somebody does, and who was there; empty for those who may not know. One query. */
export const minutesOf = cache(async (meetingId: string) => {
  const [found] = await read((tx) =>
    tx.execute<Minutes>(sql`select ${list(sql`select a.id, a.item_id as item, i.number, a.task, p.name as person, a.due_on as "dueOn", a.done_at is not null as done,
        a.person_id = app.viewer_id() as mine
        from action_points a join agenda_items i on i.id = a.item_id join people p on p.id = a.person_id
        where i.meeting_id = ${meetingId} order by a.due_on, p.name`)} as points,
      ${list(sql`select p.id, coalesce(nullif(a.substitute, ''), p.name) as name, case when a.substitute > '' then '' else p.title end as title, m.name as municipality,
        case when a.substitute > '' then p.name end as for from presences s join people p on p.id = s.person_id
        left join attendances a on a.meeting_id = s.meeting_id and a.person_id = p.id and a.answer = 'substitute'
        left join municipalities m on m.code = p.municipality_code where s.meeting_id = ${meetingId} order by m.name nulls first, p.name`)} as present`),
  );
  return found!;
});

export type Draft = {
  decisions: { item: string; words: string; version: number }[];
  /** The forum's latest earlier meeting whose minutes nobody has approved yet. */
  unapproved: { id: string; title: string; startsAt: string } | null;
};

/** What the secretariat has written so far, and the earlier minutes that this meeting may approve. One query. */
export const minutesDraft = cache(async (meetingId: string) => {
  const [found] = await read((tx) =>
    tx.execute<Draft>(sql`select ${list(sql`select d.item_id as item, d.words, d.version from item_decisions d join agenda_items i on i.id = d.item_id
        where i.meeting_id = ${meetingId}`)} as decisions,
      (select jsonb_build_object('id', e.id, 'title', e.title, 'startsAt', e.starts_at) from meetings e join meetings m on m.forum = e.forum
        where m.id = ${meetingId} and e.starts_at < m.starts_at and e.minutes_sent_at is not null and e.approved_in is null order by e.starts_at desc limit 1) as unapproved`),
  );
  return found!;
});
