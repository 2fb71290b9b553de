import "server-only";
import { asc, count, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import { agendaItems, files, meetings, municipalities, papers, people } from "@/db/schema";
import { uuid } from "@/lib/input";
import { read } from "@/lib/viewer";

const past = sql<boolean>`${meetings.endsAt} < now()`;

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
        items: count(agendaItems.id),
        past,
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
        answerBy: meetings.answerBy,
        source: meetings.source,
        example: meetings.example,
        past,
      })
      .from(meetings)
      .leftJoin(municipalities, eq(municipalities.code, meetings.hostMunicipalityCode))
      .leftJoin(people, eq(people.id, meetings.chairId))
      .where(eq(meetings.id, id)),
  );
  return found;
});

/** The items of a meeting that the viewer may see, each with its papers. */
export const agendaOf = cache(async (meetingId: string) => {
  const home = alias(municipalities, "home");
  const rows = await read((tx) =>
    tx
      .select({
        item: {
          id: agendaItems.id,
          number: agendaItems.number,
          title: agendaItems.title,
          body: agendaItems.body,
          minutes: agendaItems.minutes,
          visibility: agendaItems.visibility,
          example: agendaItems.example,
          presenter: people.name,
          presenterHome: home.name,
        },
        paper: { number: papers.number, title: papers.title, pages: papers.pages },
        file: { id: files.id, name: files.name, contentType: files.contentType, bytes: files.bytes },
      })
      .from(agendaItems)
      .leftJoin(people, eq(people.id, agendaItems.presenterId))
      .leftJoin(home, eq(home.code, people.municipalityCode))
      .leftJoin(papers, eq(papers.agendaItemId, agendaItems.id))
      .leftJoin(files, eq(files.id, papers.fileId))
      .where(eq(agendaItems.meetingId, meetingId))
      .orderBy(asc(agendaItems.number), asc(papers.number)),
  );
  return [...Map.groupBy(rows, ({ item }) => item.id).values()].map((own) => ({
    ...own[0]!.item,
    papers: own.flatMap(({ paper, file }) => (paper && file ? { ...paper, file } : [])),
  }));
});

export type AgendaItem = Awaited<ReturnType<typeof agendaOf>>[number];

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
