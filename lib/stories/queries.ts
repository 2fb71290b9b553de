import "server-only";
import { and, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readAs } from "@/db";
import { projects, stories } from "@/db/schema";
import { municipalityCode, uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { readOpenly } from "@/lib/viewer";

const columns = {
  id: stories.id,
  title: stories.title,
  lead: stories.lead,
  project: projects.title,
  projectId: stories.projectId,
  createdAt: stories.createdAt,
  readyAt: stories.readyAt,
  sendAt: stories.sendAt,
  sentAt: stories.sentAt,
  publishedAt: stories.publishedAt,
  example: stories.example,
  /** Whom it has reached, by name. */
  told: sql<
    string[]
  >`to_jsonb(array(select m.name from municipalities m where m.code = any(${stories.toldCodes}) order by m.name))`,
  /** It was told to the viewer's own municipality, and the viewer has opened it. */
  mine: sql<boolean>`coalesce((select app.represented()) = any(${stories.toldCodes}), false)`,
  read: sql<boolean>`exists (select from story_reads r where r.story_id = ${stories.id} and r.person_id = (select app.viewer_id()))`,
  writer: sql<boolean>`((select app.is_secretariat()) or ${stories.projectId} in (select app.led_projects()))`,
};

export const storyPageSize = 10;

const pick = (where: SQL | undefined, order: SQL, most: number, offset = 0) =>
  readOpenly((tx) =>
    tx
      .select(columns)
      .from(stories)
      .innerJoin(projects, eq(projects.id, stories.projectId))
      .where(where)
      .orderBy(order, desc(stories.id))
      .limit(most)
      .offset(offset),
  );

const toldTo = (code: string | undefined) =>
  code && municipalityCode.safeParse(code).success
    ? sql`${stories.toldCodes} @> ${sql`array[${code}]::text[]`}`
    : undefined;

/** The stories that the viewer may read, the newest first; one more than the page tells that there is more. */
export const sentStories = (code: string | undefined, page = 1, most = storyPageSize + 1) =>
  pick(and(isNotNull(stories.sentAt), toldTo(code)), desc(stories.sentAt), most, (page - 1) * storyPageSize);

/** What the viewer writes on and has not sent yet. */
export const unsentStories = cache(() => pick(isNull(stories.sentAt), desc(stories.createdAt), 50));

export type ListedStory = Awaited<ReturnType<typeof sentStories>>[number];

/** What everybody may read, for feeds, pictures and the site's map: whoever asks is a stranger. */
export const publicStories = () =>
  readAs(null, (tx) =>
    tx
      .select({ id: stories.id, title: stories.title, lead: stories.lead, publishedAt: stories.publishedAt })
      .from(stories)
      .where(isNotNull(stories.publishedAt))
      .orderBy(desc(stories.publishedAt))
      .limit(100),
  );

/** A published story in short, with one of its quotes; nothing where strangers may not read it. */
export async function findPublicStory(id: string) {
  if (!uuid.safeParse(id).success) return undefined;
  const quote = sql<
    string | null
  >`(select '“' || q.words || '” ' || q.name from story_quotes q where q.story_id = "stories"."id" order by q.consented_on limit 1)`;
  const [found] = await readAs(null, (tx) =>
    tx.select({ title: stories.title, lead: stories.lead, quote }).from(stories).where(eq(stories.id, id)),
  );
  return found;
}

export type Quote = {
  id: string;
  words: string;
  name: string;
  title: string;
  consent: string;
  consentedOn: string;
  withdrawn: boolean;
};
type Parts = {
  quotes: Quote[];
  activities: { id: string; title: string; startsOn: string }[];
  targets: { code: string; name: string; why: string; told: boolean; waits: boolean }[];
};

const part = <Name extends keyof Parts>(query: SQL) => sql<Parts[Name]>`${list(query)}`;

/** One story with its parts, or not found where it does not exist for the viewer. `targets` are those the viewer may see. */
export const findStory = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [story] = await readOpenly((tx) =>
    tx
      .select({
        ...columns,
        body: stories.body,
        version: stories.version,
        author: sql<string | null>`(select name from people where id = ${stories.authorId})`,
        quotes:
          part<"quotes">(sql`select id, words, name, title, consent, consented_on as "consentedOn", withdrawn_at is not null as withdrawn
          from story_quotes q where q.story_id = ${stories.id} order by withdrawn_at is not null, consented_on, id`),
        activities: part<"activities">(sql`select a.id, a.title, a.starts_on as "startsOn" from story_activities s
          join activities a on a.id = s.activity_id where s.story_id = ${stories.id} order by a.starts_on, a.id`),
        targets:
          part<"targets">(sql`select m.code, m.name, t.why, t.told_at is not null as told, t.waiting_at is not null as waits
          from story_targets t join municipalities m on m.code = t.municipality_code where t.story_id = ${stories.id} order by m.name`),
      })
      .from(stories)
      .innerJoin(projects, eq(projects.id, stories.projectId))
      .where(eq(stories.id, id)),
  );
  return story ?? notFound();
});

export type Story = Awaited<ReturnType<typeof findStory>>;
