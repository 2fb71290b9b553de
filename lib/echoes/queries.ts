import "server-only";
import { sql } from "drizzle-orm";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

type Echoes = {
  reuses: { id: string; kind: "quote" | "status"; words: string; person: string; mine: boolean; at: string }[];
  forwards: { person: string; note: string; at: string }[];
};

/** What the viewer's own municipality has made of a story. Moments as ISO strings. */
export async function echoesOf(storyId: string): Promise<Echoes> {
  const [found] = await read((tx) =>
    tx.execute<Echoes>(sql`select
      ${list(sql`select r.id, r.kind, r.words, p.name as person, r.person_id = app.viewer_id() as mine, r.at from story_reuses r
        join people p on p.id = r.person_id where r.story_id = ${storyId} and r.municipality_code = (select app.represented()) order by r.at`)} as reuses,
      ${list(sql`select p.name as person, f.note, f.at from story_forwards f join people p on p.id = f.person_id
        where f.story_id = ${storyId} order by f.at`)} as forwards`),
  );
  return found!;
}

export type Audience = {
  code: string;
  name: string;
  people: string[];
  toldAt: string | null;
  waitingAt: string | null;
  readAt: string | null;
  undelivered: boolean;
  reused: number;
};

/** Who got the story; how it was received, its writers alone see. Moments as ISO strings. */
export const audienceOf = (id: string) =>
  read((tx) =>
    tx.execute<Audience>(sql`select municipality_code as code, municipality as name, to_jsonb(people) as people, told_at as "toldAt",
      waiting_at as "waitingAt", read_at as "readAt", undelivered, reused from app.story_audience(${id})`),
  );
