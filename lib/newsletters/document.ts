import { type SQL, sql } from "drizzle-orm";
import { noBrowser, readAs, type Viewer } from "@/db";
import { type Block, linksOf, onTheWeb } from "@/lib/newsletters/rules";
import { origin } from "@/lib/origin";
import { list, texts } from "@/lib/sql";

export type Item = { id: string; title: string; text: string; startsOn: string | null; place: string };
type Kind = "story" | "activity" | "conference" | "status";

/** A part of an issue as one reader sees it. What the reader may not see is not there. */
export type Part =
  | { kind: "text"; body: string }
  | { kind: "picture"; body: string; fileId: string; alt: string }
  | { kind: Kind; body: string; item: Item }
  | { kind: "home"; body: string; stories: Item[]; activities: Item[] };

type Found = Record<Kind, Item[]> & { homeStories: Item[]; homeActivities: Item[] };

const story = sql`select id, title, lead as text, null as "startsOn", '' as place from stories s where s.sent_at is not null`;
const activity = sql`select id, title, '' as text, starts_on as "startsOn", place from activities a where a.registered_at is not null`;
const conference = sql`select id, title, summary as text, (starts_at at time zone 'Europe/Copenhagen')::date as "startsOn", place
  from conferences c where c.cancelled_at is null`;
const status = sql`select s.id, m.name as title, s.quote as text, null as "startsOn", '' as place
  from statuses s join municipalities m on m.code = s.municipality_code where s.published_at is not null and s.withdrawn_at is null`;

/** The eyes of a reader who gets a mail: a person's, or a stranger's. */
export const eyes = (person: string | null): Viewer => (person ? { id: person, sessionId: noBrowser } : null);

/** The parts of an issue under the eyes of one reader; `codes` are the municipalities that "in your municipality" is about. */
export async function partsFor(viewer: Viewer, blocks: Block[], codes: string[]): Promise<Part[]> {
  const ids = texts(
    blocks.flatMap(({ subjectId }) => subjectId ?? []),
    "uuid",
  );
  const asked = codes.length > 0 && blocks.some(({ kind }) => kind === "home");
  const atHome = (query: SQL) => (asked ? list(query) : sql`'[]'::jsonb`);
  const home = texts(codes);
  const [found] = await readAs(viewer, (tx) =>
    tx.execute<Found>(sql`select ${list(sql`${story} and s.id = any(${ids})`)} as story,
      ${list(sql`${activity} and a.id = any(${ids})`)} as activity,
      ${list(sql`${conference} and c.id = any(${ids})`)} as conference,
      ${list(sql`${status} and s.id = any(${ids})`)} as status,
      ${atHome(sql`${story} and s.told_codes && ${home} order by s.sent_at desc, s.id limit 3`)} as "homeStories",
      ${atHome(sql`${activity} and a.municipality_codes && ${home} and a.ends_on >= (select app.today()) order by a.starts_on, a.id limit 5`)} as "homeActivities"`),
  );
  return found ? blocks.flatMap((block) => partOf(block, found)) : [];
}

function partOf({ kind, body, subjectId, fileId, alt }: Block, found: Found): Part[] {
  if (kind === "text") return [{ kind, body }];
  if (kind === "picture") return fileId ? [{ kind, body, fileId, alt }] : [];
  if (kind === "home") {
    const { homeStories: stories, homeActivities: activities } = found;
    return stories.length + activities.length > 0 ? [{ kind, body, stories, activities }] : [];
  }
  const item = found[kind].find(({ id }) => id === subjectId);
  return item ? [{ kind, body, item }] : [];
}

const folders = { story: "stories", activity: "activities", conference: "conferences", status: "statuses" };

/** Where a part's thing is read. */
export const pathOf = (kind: Kind, id: string) => `/${folders[kind]}/${id}`;

/** Every page on the web that these parts lead to. */
export const linksIn = (parts: Part[]) => {
  const items = (part: Part) => {
    if (part.kind === "home")
      return [
        ...part.stories.map(({ id }) => pathOf("story", id)),
        ...part.activities.map(({ id }) => pathOf("activity", id)),
      ];
    return part.kind === "text" || part.kind === "picture" ? [] : [pathOf(part.kind, part.item.id)];
  };
  return onTheWeb(parts.flatMap((part) => [...linksOf(part.body), ...items(part).map((path) => origin + path)]));
};
