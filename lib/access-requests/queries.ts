import "server-only";
import { desc, eq } from "drizzle-orm";
import { cache } from "react";
import { accessRequests, people } from "@/db/schema";
import { read } from "@/lib/viewer";

/** What a municipality has asked for, the newest first, with the secretariat's answers. */
export const requestsOf = cache((municipalityCode: string) =>
  read((tx) =>
    tx
      .select({
        id: accessRequests.id,
        wish: accessRequests.wish,
        askedAt: accessRequests.askedAt,
        askedBy: people.name,
        outcome: accessRequests.outcome,
        answer: accessRequests.answer,
        answeredAt: accessRequests.answeredAt,
      })
      .from(accessRequests)
      .innerJoin(people, eq(people.id, accessRequests.personId))
      .where(eq(accessRequests.municipalityCode, municipalityCode))
      .orderBy(desc(accessRequests.askedAt))
      .limit(10),
  ),
);
export type AccessRequest = Awaited<ReturnType<typeof requestsOf>>[number];
