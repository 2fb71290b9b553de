import "server-only";
import { desc, eq } from "drizzle-orm";
import { cache } from "react";
import { interests, municipalities, people } from "@/db/schema";
import { read } from "@/lib/viewer";

/** Everything that arrived by the public form or as a proposal, the newest first. One query. */
export const arrivals = cache(() =>
  read((tx) =>
    tx
      .select({
        id: interests.id,
        code: interests.municipalityCode,
        municipality: municipalities.name,
        name: interests.name,
        title: interests.title,
        address: interests.address,
        topics: interests.topics,
        message: interests.message,
        arrivedAt: interests.arrivedAt,
        proposedBy: people.name,
        heldAt: interests.heldAt,
        heldWhy: interests.heldWhy,
        releasedAt: interests.releasedAt,
        example: interests.example,
      })
      .from(interests)
      .innerJoin(municipalities, eq(municipalities.code, interests.municipalityCode))
      .leftJoin(people, eq(people.id, interests.proposedBy))
      .orderBy(desc(interests.arrivedAt)),
  ),
);

export type Arrival = Awaited<ReturnType<typeof arrivals>>[number];
