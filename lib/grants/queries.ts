import "server-only";
import { asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { alias, type PgColumn } from "drizzle-orm/pg-core";
import { cache } from "react";
import { z } from "zod";
import { agendaItems, conferences, datasets, grants, meetings, municipalities, people } from "@/db/schema";
import { grantState, isRunning, reviewDueOn } from "@/lib/grants/rules";
import { read } from "@/lib/viewer";

const giver = alias(people, "giver");
const ender = alias(people, "ender");

const the = (kind: string, id: PgColumn) =>
  sql`${grants.kind} = ${sql.raw(`'${kind}'`)} and ${id} = ${grants.subjectId}`;

const columns = {
  id: grants.id,
  code: grants.municipalityCode,
  municipality: municipalities.name,
  /** Whom it is open for: the municipality's active people, but not those who see it by a seat of their own. */
  people: sql<string[]>`coalesce((select jsonb_agg(p.name order by p.name) from people p
    where p.municipality_code = ${grants.municipalityCode} and p.deactivated_at is null
      and not (app.is_member_municipality(p.municipality_code) and exists (select from seats s
        where s.person_id = p.id and app.today() between s.from_on and coalesce(s.until_on, 'infinity')))), '[]')`,
  kind: grants.kind,
  subjectId: grants.subjectId,
  forum: grants.forum,
  title: sql<string | null>`coalesce(${agendaItems.number} || '. ' || ${agendaItems.title}, ${meetings.title},
    ${datasets.title}, ${conferences.title})`,
  meetingId: meetings.id,
  startsAt: sql<Date | null>`coalesce(${meetings.startsAt}, ${conferences.startsAt})`.mapWith(meetings.startsAt),
  reason: sql<string | null>`(select r.reason from grant_reasons r where r.grant_id = ${grants.id}
    order by r.written_at desc limit 1)`,
  fromOn: grants.fromOn,
  untilOn: grants.untilOn,
  givenBy: giver.name,
  givenAt: grants.givenAt,
  revokedAt: grants.revokedAt,
  revokedBy: ender.name,
  reviewedAt:
    sql<Date | null>`(select max(v.reviewed_at) from grant_reviews v where v.grant_id = ${grants.id})`.mapWith(
      grants.givenAt,
    ),
  example: grants.example,
  today: sql<string>`app.today()`,
};

const grantsWhere = async (condition: SQL | undefined) => {
  const rows = await read((tx) =>
    tx
      .select(columns)
      .from(grants)
      .innerJoin(municipalities, eq(municipalities.code, grants.municipalityCode))
      .innerJoin(giver, eq(giver.id, grants.givenBy))
      .leftJoin(ender, eq(ender.id, grants.revokedBy))
      .leftJoin(agendaItems, the("agenda_item", agendaItems.id))
      .leftJoin(
        meetings,
        sql`${meetings.id} = case ${grants.kind} when 'meeting' then ${grants.subjectId} else ${agendaItems.meetingId} end`,
      )
      .leftJoin(datasets, the("dataset", datasets.id))
      .leftJoin(conferences, the("conference", conferences.id))
      .where(condition)
      .orderBy(asc(municipalities.name), asc(grants.untilOn), desc(grants.givenAt)),
  );
  return rows.map((row) => ({
    ...row,
    state: grantState(row, row.today),
    reviewDueOn: reviewDueOn(row.reviewedAt ?? row.givenAt),
  }));
};

/** Every grant there is or was, with what it opens, why, until when and by whom. */
export const allGrants = cache(() => grantsWhere(undefined));

export type Grant = Awaited<ReturnType<typeof allGrants>>[number];

/** The chosen ones of a page that asks once; what is no id is left out. */
export const findGrants = async (ids: readonly string[]) => {
  const known = ids.filter((id) => z.uuid().safeParse(id).success);
  return known.length > 0 ? grantsWhere(inArray(grants.id, known)) : [];
};

/** The most days that the policy lets an access last. */
export const longestAccess = cache(async () => {
  const [policy] = await read((tx) =>
    tx.execute<{ most: number | null }>(sql`select (app.policy('access_length') ->> 'mostDays')::int as most`),
  );
  return policy?.most ?? 365;
});

/** Running grants by the day they are to be looked at, the longest overdue first. */
export const grantsToReview = cache(async () => {
  const running = (await grantsWhere(isNull(grants.revokedAt))).filter(({ state }) => isRunning(state));
  return running.toSorted((a, b) => a.reviewDueOn.localeCompare(b.reviewDueOn));
});
