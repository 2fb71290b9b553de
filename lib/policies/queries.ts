import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { agendaItems, measures, people, policies, policyDecisions } from "@/db/schema";
import { itemsAbout } from "@/lib/agenda-items/queries";
import { type PolicyKey, policyValues } from "@/lib/policies/input";
import { inForce } from "@/lib/policies/rules";
import { read, readOpenly } from "@/lib/viewer";

/** The memo's open questions, each with the decision in force, the coming ones and the earlier ones. Two queries. */
export const allPolicies = cache(() =>
  read(async (tx) => {
    const [questions, decisions] = await Promise.all([
      tx
        .select({
          key: policies.key,
          question: policies.question,
          source: policies.source,
          measureKey: policies.measureKey,
          measure: measures.title,
          proposal: policies.proposal,
          version: policies.version,
          today: sql<string>`app.today()`,
          agendas: itemsAbout("policy_key", sql`"policies"."key"`),
        })
        .from(policies)
        .innerJoin(measures, eq(measures.key, policies.measureKey))
        .orderBy(asc(policies.position)),
      tx
        .select({
          id: policyDecisions.id,
          policyKey: policyDecisions.policyKey,
          value: policyDecisions.value,
          validFrom: policyDecisions.validFrom,
          basis: policyDecisions.basis,
          /** The item it rests on, where the viewer may see that. */
          item: agendaItems.id,
          meeting: agendaItems.meetingId,
          proposal: policyDecisions.proposal,
          createdAt: policyDecisions.createdAt,
          decidedBy: people.name,
          example: policyDecisions.example,
        })
        .from(policyDecisions)
        .leftJoin(people, eq(people.id, policyDecisions.decidedBy))
        .leftJoin(agendaItems, eq(agendaItems.id, policyDecisions.itemId)),
    ]);
    return questions.map((question) => ({
      ...question,
      ...inForce(
        decisions.filter(({ policyKey }) => policyKey === question.key),
        question.today,
      ),
    }));
  }),
);

export type Policy = Awaited<ReturnType<typeof allPolicies>>[number];
export type Decision = NonNullable<Policy["current"]>;

/** One open question with its decisions; an unknown key is not found. */
export const findPolicy = cache(async (key: string) => {
  if (!(key in policyValues)) notFound();
  return (await allPolicies()).find((policy) => policy.key === (key as PolicyKey)) ?? notFound();
});

/** The items that a decision on it can rest on: those about the question and those about its measure, the newest first. */
export const itemsBehind = cache((key: string, measureKey: string) =>
  read((tx) =>
    tx.execute<{
      id: string;
      number: number;
      meeting: string;
      startsAt: string;
    }>(sql`select i.id, i.number, m.title as meeting,
      m.starts_at as "startsAt" from agenda_items i join meetings m on m.id = i.meeting_id
      where (i.policy_key = ${key} or i.measure_key = ${measureKey}) and i.withdrawn_at is null order by m.starts_at desc limit 40`),
  ),
);

/** How many days after a conference names and addresses are kept, as it is decided now. */
export const participantDays = async () => {
  const [row] = await readOpenly((tx) => tx.execute<{ days: number }>(sql`select app.participant_days() as days`));
  return row?.days ?? 0;
};
