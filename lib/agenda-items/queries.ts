import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import type { itemKinds, visibilities } from "@/lib/agenda-items/input";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type Paper = {
  id: string;
  number: number;
  title: string;
  pages: number | null;
  version: number;
  change: string;
  fileId: string;
  /** Its name on the disk, never shown. */
  key: string;
  name: string;
  contentType: string;
  bytes: number;
  addedAt: string;
  /** Nothing where the viewer does not know the person. */
  addedBy: string | null;
  /** The viewer has opened it in this version. */
  opened: boolean;
};

export type AgendaItem = {
  id: string;
  number: number;
  title: string;
  kind: (typeof itemKinds)[number];
  body: string;
  recommendation: string;
  minutes: number;
  /** When its turn is, as an ISO moment. */
  startsAt: string;
  visibility: (typeof visibilities)[number];
  withdrawn: boolean;
  example: boolean;
  presenter: string | null;
  presenterHome: string | null;
  /** Nothing before the minutes have been sent. */
  decision: string | null;
  /** The viewer has marked it for themselves. */
  marked: boolean;
  papers: Paper[];
};

const papers =
  list(sql`select p.id, p.number, p.title, p.pages, p.version, p.change, f.id as "fileId", f.key, f.name, f.content_type as "contentType", f.bytes,
  f.added_at as "addedAt", u.name as "addedBy", exists (select from file_openings o where o.file_id = f.id and o.person_id = (select app.viewer_id())) as opened
  from papers p join files f on f.id = p.file_id left join people u on u.id = f.added_by where p.agenda_item_id = i.id order by p.number`);

const columns = sql`i.id, i.number, i.title, i.kind, i.body, i.recommendation, i.minutes, m.starts_at + make_interval(mins => app.item_offset(i.id)) as "startsAt",
  i.visibility, i.withdrawn_at is not null as withdrawn, i.example, p.name as presenter, h.name as "presenterHome", ${papers} as papers,
  case when m.minutes_sent_at is not null then d.words end as decision, coalesce(n.marked, false) as marked`;

const from = sql`agenda_items i join meetings m on m.id = i.meeting_id left join people p on p.id = i.presenter_id
  left join municipalities h on h.code = p.municipality_code left join item_decisions d on d.item_id = i.id
  left join item_notes n on n.item_id = i.id and n.person_id = (select app.viewer_id())`;

/** The items of a meeting that the viewer may see, each with its papers. */
export const agendaOf = cache((meetingId: string) =>
  read((tx) =>
    tx.execute<AgendaItem>(sql`select ${columns} from ${from} where i.meeting_id = ${meetingId} order by i.number`),
  ),
);

export type AgendaLink = {
  id: string;
  meeting: string;
  title: string;
  startsAt: string;
  item: string;
  /** Nothing before the minutes have been sent. */
  decision: string | null;
};

/** The visible items about a measure or an open question, the newest first: a part of another query, whose row `key` names. */
export const itemsAbout = (column: "measure_key" | "policy_key", key: SQL, most = 5) =>
  list(sql`select i.id, m.id as meeting, m.title, m.starts_at as "startsAt", i.title as item, case when m.minutes_sent_at is not null then d.words end as decision
    from agenda_items i join meetings m on m.id = i.meeting_id left join item_decisions d on d.item_id = i.id
    where i.${sql.raw(column)} = ${key} and i.withdrawn_at is null order by m.starts_at desc limit ${most}`) as SQL<
    AgendaLink[]
  >;

export type ItemPage = AgendaItem & {
  version: number;
  presenterId: string | null;
  measureKey: string | null;
  policyKey: string | null;
  note: string;
  /** Where it was before it was forwarded here, the newest first. */
  history: { item_id: string; forum: string; meeting: string; starts_at: string; decision: string | null }[];
  /** Earlier files of its papers, the newest first. */
  earlier: {
    paper: string;
    version: number;
    change: string;
    fileId: string;
    addedAt: string;
    addedBy: string | null;
  }[];
  before: { id: string; title: string } | null;
  after: { id: string; title: string } | null;
};

const neighbour = (way: "<" | ">") => sql`(select jsonb_build_object('id', o.id, 'title', o.title) from agenda_items o
  where o.meeting_id = i.meeting_id and o.number ${sql.raw(way)} i.number order by o.number ${sql.raw(way === "<" ? "desc" : "asc")} limit 1)`;

/** One item with everything about it; nothing where it does not exist for this viewer. */
export const findItem = cache(async (meetingId: string, id: string) => {
  if (![meetingId, id].every((key) => uuid.safeParse(key).success)) return undefined;
  const [found] = await read((tx) =>
    tx.execute<ItemPage>(sql`select ${columns}, i.version, i.presenter_id as "presenterId", i.measure_key as "measureKey", i.policy_key as "policyKey",
      coalesce(n.body, '') as note, ${list(sql`select * from app.item_history(i.id)`)} as history,
      ${list(sql`select v.paper_id as paper, v.version, v.change, f.id as "fileId", f.added_at as "addedAt", u.name as "addedBy" from papers q join paper_versions v on v.paper_id = q.id
        join files f on f.id = v.file_id left join people u on u.id = f.added_by where q.agenda_item_id = i.id order by v.version desc`)} as earlier,
      ${neighbour("<")} as before, ${neighbour(">")} as after
      from ${from} where i.id = ${id} and i.meeting_id = ${meetingId}`),
  );
  return found;
});

/** Somebody who sits in a forum. */
export type Seated = { id: string; name: string; municipality: string | null };

/** What the form of an item offers: who may present it, what it may be about, and where it can be forwarded to. One query. */
export const itemChoices = cache(async (meetingId: string) => {
  const [found] = await read((tx) =>
    tx.execute<{
      people: Seated[];
      measures: { key: string; title: string }[];
      policies: { key: string; question: string }[];
      meetings: { id: string; title: string; startsAt: string }[];
    }>(sql`select ${seated} as people, ${list(sql`select key, title from measures order by position`)} as measures,
      ${list(sql`select key, question from policies order by position`)} as policies,
      ${list(sql`select m.id, m.title, m.starts_at as "startsAt" from meetings m where m.starts_at > now() and m.cancelled_at is null
        and m.forum <> (select forum from meetings where id = ${meetingId}) order by m.starts_at limit 20`)} as meetings`),
  );
  return found!;
});

/** Those who sit somewhere now. */
export const seated =
  list(sql`select p.id, p.name, m.name as municipality from people p left join municipalities m on m.code = p.municipality_code
  where p.deactivated_at is null and exists (select from seats s where s.person_id = p.id and app.today() between s.from_on and coalesce(s.until_on, 'infinity'))
  order by p.name`);
