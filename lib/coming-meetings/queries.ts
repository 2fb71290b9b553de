import "server-only";
import { and, asc, gt, inArray, isNull, sql } from "drizzle-orm";
import { cache } from "react";
import { agendaItems, meetings } from "@/db/schema";
import type { Answer } from "@/lib/attendances/input";
import { type Forum, read } from "@/lib/viewer";

const items = sql<{ number: number; title: string; mine: boolean }[]>`coalesce((select jsonb_agg(
  jsonb_build_object('number', i.number, 'title', i.title, 'mine', coalesce(i.presenter_id = app.viewer_id(), false))
  order by i.number) from ${agendaItems} i where i.meeting_id = "meetings"."id" and i.withdrawn_at is null), '[]')`;

/** No meeting lasts a week: those that began before need not be looked at. */
const notOver = and(gt(meetings.startsAt, sql`now() - interval '7 days'`), gt(meetings.endsAt, sql`now()`));

/** What the viewer has answered, and how many papers they have not opened. */
const answer = sql<Answer | null>`(select a.answer from attendances a where a.meeting_id = "meetings"."id" and a.person_id = app.viewer_id())`;
const unread = sql<number>`(select count(*)::int from agenda_items i join papers p on p.agenda_item_id = i.id where i.meeting_id = "meetings"."id" and i.withdrawn_at is null
  and not exists (select from file_openings o where o.file_id = p.file_id and o.person_id = app.viewer_id()))`;

/** The coming meetings of some forums with their items, the next first. */
export const comingMeetings = cache((...forums: Forum[]) =>
  read((tx) =>
    tx
      .select({
        id: meetings.id,
        title: meetings.title,
        startsAt: meetings.startsAt,
        endsAt: meetings.endsAt,
        place: meetings.place,
        answerBy: meetings.answerBy,
        items,
        answer,
        unread,
      })
      .from(meetings)
      .where(and(inArray(meetings.forum, forums), notOver, isNull(meetings.cancelledAt)))
      .orderBy(asc(meetings.startsAt))
      .limit(3),
  ),
);

export type ComingMeeting = Awaited<ReturnType<typeof comingMeetings>>[number];
