import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { followUps } from "@/lib/encounters/input";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type Goer = {
  id: string;
  name: string;
  municipality: string | null;
  canPresent: boolean;
  travel: string;
  shift: string;
};

export type Funnel = Record<"planned" | "met" | "followed" | "invited" | "visited" | "decided", number>;

type Facts = {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string;
  place: string;
  url: string | null;
  answerBy: string | null;
  note: string;
  proposer: string | null;
  version: number;
  example: boolean;
  over: boolean;
};

export type EventRow = Facts & Funnel & { goers: string[]; mine: boolean };

const facts = sql`v.id, v.title, v.starts_on as "startsOn", v.ends_on as "endsOn", v.place, v.url, v.answer_by as "answerBy", v.note, p.name as proposer,
  v.version, v.example, v.ends_on < app.today() as over`;

/** Other people's events with who of us goes and what came of each, the next first and then the past ones, the newest first. One query. */
export const allEvents = cache(() =>
  read((tx) =>
    tx.execute<EventRow>(sql`select ${facts}, f.planned, f.met, f.followed, f.invited, f.visited, f.decided,
      exists (select from event_goers g where g.event_id = v.id and g.person_id = (select app.viewer_id())) as mine,
      (select coalesce(jsonb_agg(q.name order by q.name), '[]') from event_goers g join people q on q.id = g.person_id where g.event_id = v.id) as goers
      from events v left join people p on p.id = v.proposed_by left join app.event_funnels() f on f.event_id = v.id
      order by v.ends_on < app.today(), abs(v.starts_on - app.today())`),
  ),
);

export type Target = {
  id: string;
  code: string;
  municipality: string;
  who: string;
  brief: string;
  takerId: string | null;
  taker: string | null;
  mine: boolean;
  meetAt: string | null;
  meetPlace: string;
  version: number;
};

export type Encounter = {
  id: string;
  code: string;
  municipality: string;
  by: string;
  mine: boolean;
  metAt: string;
  name: string;
  consented: boolean;
  address: string;
  note: string;
  /** There is a photo of their card. */
  card: boolean;
  followedAt: string | null;
  followedBy: (typeof followUps)[number] | null;
};

export type EventPage = Facts & {
  goers: Goer[];
  me: Goer | null;
  /** The viewer keeps the event's words: who proposed it, and the secretariat. */
  keeps: boolean;
  /** The viewer goes, or is the secretariat: they read whom to meet and whom we met. */
  takesPart: boolean;
  targets: Target[];
  encounters: Encounter[];
  funnel: Funnel | null;
  today: string;
};

const goer = sql`select q.id, q.name, h.name as municipality, g.can_present as "canPresent", g.travel, g.shift
  from event_goers g join people q on q.id = g.person_id left join municipalities h on h.code = q.municipality_code`;
const targets = sql`select t.id, t.municipality_code as code, m.name as municipality, t.who, t.brief, t.person_id as "takerId", q.name as taker,
  coalesce(t.person_id = app.viewer_id(), false) as mine, t.meet_at as "meetAt", t.meet_place as "meetPlace", t.version
  from event_targets t join municipalities m on m.code = t.municipality_code left join people q on q.id = t.person_id
  where t.event_id = v.id order by t.meet_at, m.name`;
const encounters = sql`select e.id, e.municipality_code as code, m.name as municipality, q.name as by, e.person_id = app.viewer_id() as mine, e.met_at as "metAt",
  e.name, e.consented, e.address, e.note, exists (select from encounter_photos f where f.encounter_id = e.id) as card, e.followed_at as "followedAt", e.followed_by as "followedBy"
  from encounters e join municipalities m on m.code = e.municipality_code left join people q on q.id = e.person_id
  where e.event_id = v.id order by e.met_at`;

/** One event with everything about it that the viewer may see; nothing where it does not exist for them. One query. */
export const findEvent = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<EventPage>(sql`select ${facts}, app.today()::text as today,
      app.is_secretariat() or v.proposed_by = app.viewer_id() as keeps,
      app.is_secretariat() or exists (select from event_goers g where g.event_id = v.id and g.person_id = app.viewer_id()) as "takesPart",
      ${list(sql`${goer} where g.event_id = v.id order by q.name`)} as goers,
      (select to_jsonb(r) from (${goer} where g.event_id = v.id and g.person_id = app.viewer_id()) r) as me,
      ${list(targets)} as targets, ${list(encounters)} as encounters,
      (select to_jsonb(f) from app.event_funnels() f where f.event_id = v.id) as funnel
      from events v left join people p on p.id = v.proposed_by where v.id = ${id}`),
  );
  return found;
});

/** Every municipality, for meeting somebody who was not planned. */
export const municipalityNames = cache(() =>
  read((tx) => tx.execute<{ code: string; name: string }>(sql`select code, name from municipalities order by name`)),
);
