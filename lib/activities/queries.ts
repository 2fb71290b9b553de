import "server-only";
import { and, asc, desc, eq, gt, gte, ilike, inArray, lte, type SQL, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { type Reader, readAs } from "@/db";
import { activities, activityShares, projects } from "@/db/schema";
import type { ageGroups } from "@/lib/activities/input";
import { uuid } from "@/lib/input";
import { containing, texts } from "@/lib/sql";
import { readOpenly } from "@/lib/viewer";

/** What narrows the list of activities. Days as "2026-11-23"; everything may be left out. */
export type Narrowing = {
  municipality?: string | undefined;
  /** Codes of municipalities, one of which had it. */
  near?: string[] | undefined;
  project?: string | undefined;
  /** For them, or for everyone. */
  age?: (typeof ageGroups)[number] | undefined;
  /** Set where only what costs nothing is wanted. */
  free?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
};

export const pageSize = 50;

const names = sql<
  string[]
>`to_jsonb(array(select m.name from municipalities m where m.code = any(${activities.municipalityCodes}) order by m.name))`;

const columns = {
  id: activities.id,
  title: activities.title,
  startsOn: activities.startsOn,
  endsOn: activities.endsOn,
  startTime: activities.startTime,
  place: activities.place,
  municipalityCodes: activities.municipalityCodes,
  municipalities: names,
  participants: activities.participants,
  counting: activities.counting,
  costOre: activities.costOre,
  published: sql<boolean>`${activities.publishedAt} is not null`,
  example: activities.example,
  projectId: activities.projectId,
  project: projects.title,
};

const found = ({ municipality, near, project, age, free, from, until, search }: Narrowing) =>
  and(
    sql`${activities.registeredAt} is not null`,
    municipality
      ? sql`${activities.id} in (select activity_id from ${activityShares} where municipality_code = ${municipality})`
      : undefined,
    near ? sql`${activities.municipalityCodes} && ${texts(near)}` : undefined,
    project ? eq(activities.projectId, project) : undefined,
    age ? inArray(activities.ageGroup, [age, "everyone"]) : undefined,
    free ? activities.free : undefined,
    from ? gte(activities.startsOn, from) : undefined,
    until ? lte(activities.startsOn, until) : undefined,
    search ? ilike(activities.title, containing(search)) : undefined,
  );

/** Activities as a list, by whoever reads. */
export const listed =
  (where: SQL | undefined, order: SQL, most: number, offset = 0) =>
  (tx: Reader) =>
    tx
      .select(columns)
      .from(activities)
      .innerJoin(projects, eq(projects.id, activities.projectId))
      .where(where)
      .orderBy(order, asc(activities.id))
      .limit(most)
      .offset(offset);

const today = sql`(select app.today())`;

/** A page of what has been held, the newest first; one more than the page tells that there is more. */
export const heldActivities = ({ page = 1, ...narrowing }: Narrowing, most = pageSize + 1) =>
  readOpenly(
    listed(
      and(found(narrowing), lte(activities.startsOn, today)),
      desc(activities.startsOn),
      most,
      (page - 1) * pageSize,
    ),
  );

/** The next ones, the soonest first. */
export const comingActivities = (narrowing: Narrowing, most: number) =>
  readOpenly(listed(and(found(narrowing), gt(activities.startsOn, today)), asc(activities.startsOn), most));

export type ListedActivity = Awaited<ReturnType<typeof heldActivities>>[number];

/** One activity, or not found where it does not exist for the viewer; with what the viewer may do about it. */
export const findActivity = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [activity] = await readOpenly((tx) =>
    tx
      .select({
        ...columns,
        body: activities.body,
        targetGroup: activities.targetGroup,
        ageGroup: activities.ageGroup,
        free: activities.free,
        countedHow: activities.countedHow,
        partners: activities.partners,
        url: activities.url,
        senderShown: activities.senderShown,
        senderProof: activities.senderProof,
        registered: sql<boolean>`${activities.registeredAt} is not null`,
        imported: sql<boolean>`${activities.importId} is not null`,
        version: activities.version,
        today: sql<string>`(select app.today()::text)`,
        writer: sql<boolean>`(app.is_secretariat() or ${activities.projectId} in (select app.led_projects()))`,
        outside: sql<
          string[]
        >`to_jsonb(array(select m.name from municipalities m where m.code = any(${activities.municipalityCodes})
          and not exists (select from participations p where p.project_id = ${activities.projectId} and p.municipality_code = m.code
            and ${activities.startsOn} between p.from_on and p.until_on) order by m.name))`,
      })
      .from(activities)
      .innerJoin(projects, eq(projects.id, activities.projectId))
      .where(eq(activities.id, id)),
  );
  return activity ?? notFound();
});

export type Activity = Awaited<ReturnType<typeof findActivity>>;

/** A published activity; nothing where strangers may not read it. */
export async function findPublicActivity(id: string) {
  if (!uuid.safeParse(id).success) return undefined;
  return (await readAs(null, listed(eq(activities.id, id), asc(activities.id), 1)))[0];
}

/** The next public ones, for others' pages: whoever asks is a stranger. */
export const publicComing = (narrowing: Narrowing, most: number) =>
  readAs(null, listed(and(found(narrowing), gt(activities.startsOn, today)), asc(activities.startsOn), most));

/** The newest and the coming public activities, for feeds: whoever asks is a stranger. */
export const publicActivities = ({ municipality, project }: Narrowing) =>
  readAs(null, listed(found({ municipality, project }), desc(activities.startsOn), 200));
