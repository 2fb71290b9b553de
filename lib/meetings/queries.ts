import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { agendaItems, meetings, municipalities, people } from "@/db/schema";
import { seated } from "@/lib/agenda-items/queries";
import { uuid } from "@/lib/input";
import type { MeetingState } from "@/lib/meetings/rules";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

const past = sql<boolean>`${meetings.endsAt} < now()`;

/** How far a meeting has come, worked out of its moments. */
const state = sql<MeetingState>`case when "meetings"."cancelled_at" is not null then 'cancelled' when "meetings"."minutes_sent_at" is not null then 'minutes_sent'
  when "meetings"."ends_at" < now() then 'held' when "meetings"."agenda_sent_at" is not null then 'agenda_sent' else 'planned' end`;

/** The meetings that the viewer may see, newest first, each with how many of its items are open for them. */
export const allMeetings = cache(() =>
  read((tx) =>
    tx
      .select({
        id: meetings.id,
        forum: meetings.forum,
        title: meetings.title,
        startsAt: meetings.startsAt,
        endsAt: meetings.endsAt,
        place: meetings.place,
        example: meetings.example,
        items: sql<number>`(count(${agendaItems.id}) filter (where ${agendaItems.withdrawnAt} is null))::int`,
        past,
        state,
      })
      .from(meetings)
      .leftJoin(agendaItems, eq(agendaItems.meetingId, meetings.id))
      .groupBy(meetings.id)
      .orderBy(desc(meetings.startsAt)),
  ),
);

export type Meeting = Awaited<ReturnType<typeof allMeetings>>[number];

/** One meeting, or nothing where it does not exist for this viewer. */
export const findMeeting = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await read((tx) =>
    tx
      .select({
        id: meetings.id,
        forum: meetings.forum,
        title: meetings.title,
        startsAt: meetings.startsAt,
        endsAt: meetings.endsAt,
        place: meetings.place,
        address: meetings.address,
        onlineUrl: meetings.onlineUrl,
        host: municipalities.name,
        hostCode: municipalities.code,
        chair: people.name,
        chairId: meetings.chairId,
        answerBy: meetings.answerBy,
        itemsBy: meetings.itemsBy,
        movedFrom: meetings.movedFrom,
        calledAt: meetings.calledAt,
        agendaSentAt: meetings.agendaSentAt,
        minutesSentAt: meetings.minutesSentAt,
        cancelReason: meetings.cancelReason,
        approvedIn: sql<{
          id: string;
          startsAt: string;
        } | null>`(select jsonb_build_object('id', a.id, 'startsAt', a.starts_at) from meetings a where a.id = "meetings"."approved_in")`,
        itemsOpen: sql<boolean>`${meetings.agendaSentAt} is null and ${meetings.cancelledAt} is null and ${meetings.startsAt} > now()
          and coalesce(${meetings.itemsBy}, 'infinity') >= app.today()`,
        version: meetings.version,
        source: meetings.source,
        example: meetings.example,
        past,
        state,
      })
      .from(meetings)
      .leftJoin(municipalities, eq(municipalities.code, meetings.hostMunicipalityCode))
      .leftJoin(people, eq(people.id, meetings.chairId))
      .where(eq(meetings.id, id)),
  );
  return found;
});

export type FoundMeeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;

/** Who may lead a meeting and where it may be held. One query. */
export const occasionChoices = cache(async () => {
  const [found] = await read((tx) =>
    tx.execute<{
      people: { id: string; name: string; municipality: string | null }[];
      municipalities: { code: string; name: string }[];
    }>(
      sql`select ${seated} as people, ${list(sql`select code, name from municipalities order by name`)} as municipalities`,
    ),
  );
  return found!;
});

type Access = {
  code: string;
  municipality: string;
  kind: string;
  item: number | null;
  until: string;
  giver: string | null;
  giverHome: string | null;
};

/** Which municipalities have access to (a part of) a meeting today, as far as the viewer may know; in a preview, the guest's own. */
export const accessTo = cache(({ id, forum, startsAt }: { id: string; forum: string; startsAt: Date }) =>
  read((tx) =>
    tx.execute<Access>(sql`
      with opened as (
        select municipality_code, kind::text, subject_id, forum::text, from_on, until_on, given_by from grants
        where revoked_at is null and (select app.today()) between from_on and until_on
        union all
        select app.viewer_municipality(), kind, subject_id, forum, from_on, until_on, given_by from app.open_now()
        where grant_id is null
      )
      select m.code, m.name as municipality, o.kind, i.number as item, o.until_on::text as until,
        p.name as giver, h.name as "giverHome"
      from opened o
        join municipalities m on m.code = o.municipality_code
        left join agenda_items i on o.kind = 'agenda_item' and i.id = o.subject_id
        left join people p on p.id = o.given_by
        left join municipalities h on h.code = p.municipality_code
      where (o.kind = 'meeting' and o.subject_id = ${id}) or i.meeting_id = ${id}
        or (o.kind = 'forum' and o.forum = ${forum} and ${startsAt}::timestamptz at time zone 'Europe/Copenhagen' >= o.from_on)
      order by m.name, i.number`),
  ),
);
