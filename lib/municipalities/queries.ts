import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import { agreements, decisionSteps, memberships, municipalities, populations } from "@/db/schema";
import { list } from "@/lib/sql";
import { type Forum, readOpenly } from "@/lib/viewer";

/** The year of the first count that the portal has, on 1 January; growth is counted from it. */
export const firstYear = "2020";

/** All 98 with their newest count and whether they are in the running agreement. Public. */
export const allMunicipalities = cache(() =>
  readOpenly((tx) => {
    const newest = tx
      .selectDistinctOn([populations.municipalityCode])
      .from(populations)
      .orderBy(populations.municipalityCode, desc(populations.countedOn))
      .as("newest");
    const first = alias(populations, "first");
    return tx
      .select({
        code: municipalities.code,
        name: municipalities.name,
        short: municipalities.short,
        region: municipalities.region,
        municipalityGroup: municipalities.municipalityGroup,
        municipalityGroupName: municipalities.municipalityGroupName,
        areaKm2: municipalities.areaKm2,
        town: municipalities.town,
        latitude: municipalities.latitude,
        longitude: municipalities.longitude,
        tileColumn: municipalities.tileColumn,
        tileRow: municipalities.tileRow,
        inhabitants: newest.inhabitants,
        countedOn: newest.countedOn,
        populationSource: newest.source,
        inhabitantsFirst: first.inhabitants,
        member: sql<boolean>`${memberships.standing} is not distinct from 'member'`,
      })
      .from(municipalities)
      .innerJoin(newest, eq(newest.municipalityCode, municipalities.code))
      .leftJoin(first, and(eq(first.municipalityCode, municipalities.code), eq(first.countedOn, `${firstYear}-01-01`)))
      .leftJoin(
        memberships,
        and(
          eq(memberships.municipalityCode, municipalities.code),
          eq(memberships.agreementId, sql`(select app.running_agreement())`),
        ),
      )
      .orderBy(asc(municipalities.name));
  }),
);

export type Municipality = Awaited<ReturnType<typeof allMunicipalities>>[number];

/** Every agreement that has begun, the newest first, with the members that are known by name. */
export const agreementHistory = () =>
  readOpenly((tx) =>
    tx
      .select({
        id: agreements.id,
        name: agreements.name,
        source: agreements.source,
        example: agreements.example,
        running: sql<boolean>`${agreements.id} = (select app.running_agreement())`,
        members: sql<
          string[]
        >`to_jsonb(array(select m.name from memberships b join municipalities m on m.code = b.municipality_code
          where b.agreement_id = "agreements"."id" and b.standing in ('member', 'committed') order by m.name))`,
      })
      .from(agreements)
      .where(sql`${agreements.startsOn} <= app.today()`)
      .orderBy(desc(agreements.startsOn)),
  );

/** Every agreement, oldest first, with how this municipality stood in it and who lived there on its population date. */
export const agreementsOf = cache((code: string) =>
  readOpenly((tx) =>
    tx
      .select({
        id: agreements.id,
        name: agreements.name,
        startsOn: agreements.startsOn,
        endsOn: agreements.endsOn,
        rateOre: agreements.rateOre,
        populationDate: agreements.populationDate,
        source: agreements.source,
        example: agreements.example,
        running: sql<boolean>`${agreements.id} = (select app.running_agreement())`,
        coming: sql<boolean>`${agreements.startsOn} > (select app.today())`,
        standing: memberships.standing,
        standingSource: memberships.source,
        inhabitants: populations.inhabitants,
      })
      .from(agreements)
      .leftJoin(memberships, and(eq(memberships.agreementId, agreements.id), eq(memberships.municipalityCode, code)))
      .leftJoin(
        populations,
        and(eq(populations.countedOn, agreements.populationDate), eq(populations.municipalityCode, code)),
      )
      .orderBy(asc(agreements.startsOn)),
  ),
);

/** The chain of a municipality's decision on the coming agreement, and today; hidden from whom it does not concern. */
export const decisionStepsOf = (code: string) =>
  readOpenly((tx) =>
    tx
      .select({
        id: decisionSteps.id,
        body: decisionSteps.body,
        bodyName: decisionSteps.bodyName,
        decidesOn: decisionSteps.decidesOn,
        outcome: decisionSteps.outcome,
        example: decisionSteps.example,
        agreement: agreements.name,
        today: sql<string>`(select app.today())`,
      })
      .from(decisionSteps)
      .innerJoin(agreements, eq(agreements.id, decisionSteps.agreementId))
      .where(
        and(
          eq(decisionSteps.municipalityCode, code),
          eq(decisionSteps.agreementId, sql`(select app.next_agreement())`),
        ),
      )
      .orderBy(asc(decisionSteps.decidesOn)),
  );

export type Around = {
  stories: { id: string; title: string; sentAt: string }[];
  statuses: { id: string; quote: string; untilOn: string }[];
  people: { id: string; name: string; title: string; forums: Forum[] }[];
};

/** The newest stories and approved statuses about a municipality, and who sits for it, as far as the viewer may see them. Moments as ISO strings. */
export async function aroundOf(code: string) {
  const [found] = await readOpenly((tx) =>
    tx.execute<Around>(sql`select
      ${list(sql`select s.id, s.title, s.sent_at as "sentAt" from stories s where s.told_codes @> ${sql`array[${code}]::text[]`}
        order by s.sent_at desc limit 3`)} as stories,
      ${list(sql`select s.id, s.quote, s.until_on as "untilOn" from statuses s
        where s.municipality_code = ${code} and s.approved_at is not null and s.withdrawn_at is null order by s.until_on desc limit 2`)} as statuses,
      ${list(sql`select p.id, p.name, p.title, to_jsonb(array_agg(distinct s.forum)) as forums from people p
        join seats s on s.person_id = p.id and app.today() between s.from_on and coalesce(s.until_on, 'infinity')
        where p.municipality_code = ${code} and p.deactivated_at is null group by p.id order by p.name`)} as people`),
  );
  return found!;
}
