import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Answer } from "@/lib/attendances/input";
import { read } from "@/lib/viewer";

export type Attendee = {
  id: string;
  name: string;
  title: string;
  municipality: string | null;
  /** Nothing while there is no answer. */
  answer: Answer | null;
  substitute: string;
  /** The answer came after the day it was asked for by. */
  late: boolean;
  guest: boolean;
  mine: boolean;
};

/** True where `p`, somebody, sits in the forum of `t`, a meeting, on its day. */
export const sits = sql`exists (select from seats s where s.person_id = p.id and s.forum = t.forum
  and (t.starts_at at time zone 'Europe/Copenhagen')::date between s.from_on and coalesce(s.until_on, 'infinity'))`;

/** Who is asked to a meeting, and what each answered: those who sit in its forum that day, and the guests it is open for. */
export const attendeesOf = cache((meetingId: string) =>
  read((tx) =>
    tx.execute<Attendee>(sql`select p.id, p.name, p.title, m.name as municipality, a.answer, coalesce(a.substitute, '') as substitute,
        coalesce((a.answered_at at time zone 'Europe/Copenhagen')::date > t.answer_by, false) as late, not s.sits as guest, p.id = app.viewer_id() as mine
      from meetings t cross join lateral app.meeting_asked(t.id) asked join people p on p.id = asked.person_id left join municipalities m on m.code = p.municipality_code
        left join attendances a on a.meeting_id = t.id and a.person_id = p.id,
        lateral (select p.deactivated_at is null and ${sits} as sits) s
      where t.id = ${meetingId} order by m.name nulls first, p.name`),
  ),
);
