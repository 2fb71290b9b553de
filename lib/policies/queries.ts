import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { measures, people, policies, policyDecisions } from "@/db/schema";
import { itemsAbout } from "@/lib/agenda-items/queries";
import { type PolicyKey, policyValues } from "@/lib/policies/input";
import { inForce } from "@/lib/policies/rules";
import { read } from "@/lib/viewer";

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
          createdAt: policyDecisions.createdAt,
          decidedBy: people.name,
          example: policyDecisions.example,
        })
        .from(policyDecisions)
        .leftJoin(people, eq(people.id, policyDecisions.decidedBy)),
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
