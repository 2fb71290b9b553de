import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { meetings, municipalities, people } from "@/db/schema";
import { type Seated, seated } from "@/lib/agenda-items/queries";
import { uuid } from "@/lib/input";
import type { MeetingState } from "@/lib/meetings/rules";
import { list } from "@/lib/sql";
import { type Forum, read } from "@/lib/viewer";

const past = sql<boolean>`${meetings.endsAt} < now()`;

/** How far a meeting has come, worked out of its moments. */
const state = sql<MeetingState>`case when "meetings"."cancelled_at" is not null then 'cancelled' when "meetings"."minutes_sent_at" is not null then 'minutes_sent'
  when "meetings"."ends_at" < now() then 'held' when "meetings"."agenda_sent_at" is not null then 'agenda_sent' else 'planned' end`;

const planned = {
  id: meetings.id,
  forum: meetings.forum,
  title: meetings.title,
  startsAt: meetings.startsAt,
  endsAt: meetings.endsAt,
  place: meetings.place,
  example: meetings.example,
  past,
  state,
};

const listed = {
  ...planned,
  items: sql<number>`(select count(*)::int from agenda_items i where i.meeting_id = "meetings"."id" and i.withdrawn_at is null)`,
};

/** How many of those to come stand on the page of meetings; the plan of the year has them all. */
export const mostComing = 20;

/** The next meetings and the last sixty that the viewer may see, nearest first, of one forum or of all; `items` counts those open for them. */
export const nearMeetings = cache((forum?: Forum) =>
  read(async (tx) => {
    const asked = forum && eq(meetings.forum, forum);
    const [coming, held] = await Promise.all([
      tx
        .select(listed)
        .from(meetings)
        .where(and(sql`not ${past}`, asked))
        .orderBy(asc(meetings.startsAt))
        .limit(mostComing),
      tx.select(planned).from(meetings).where(and(past, asked)).orderBy(desc(meetings.startsAt)).limit(60),
    ]);
    return { coming, held };
  }),
);

/** The meetings of one year, Copenhagen time, the first on top, without their items. */
export const meetingsOf = cache((year: number) =>
  read((tx) =>
    tx
      .select(planned)
      .from(meetings)
      .where(sql`${meetings.startsAt} >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Europe/Copenhagen')
        and ${meetings.startsAt} < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Europe/Copenhagen')`)
      .orderBy(asc(meetings.startsAt)),
  ),
);

export type ComingMeeting = Awaited<ReturnType<typeof nearMeetings>>["coming"][number];
export type PlannedMeeting = Awaited<ReturnType<typeof meetingsOf>>[number];

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
        /** When a guest of some items is to be there; ISO moments. */
        turn: sql<{
          startsAt: string;
          endsAt: string;
        } | null>`(select jsonb_build_object('startsAt', t.starts_at, 'endsAt', t.ends_at)
          from app.my_turn("meetings"."id") t)`,
        /** How many of its series come after it. */
        following: sql<number>`(select count(*)::int from meetings f where f.series_id = "meetings"."series_id" and f.starts_at > greatest("meetings"."starts_at", now())
          and f.cancelled_at is null)`,
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
      people: Seated[];
      municipalities: { code: string; name: string }[];
    }>(
      sql`select ${seated} as people, ${list(sql`select code, name from municipalities order by name`)} as municipalities`,
    ),
  );
  return found!;
});
