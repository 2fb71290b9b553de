import "server-only";
import { sql } from "drizzle-orm";
import { readOpenly } from "@/lib/viewer";

/** The days on which inhabitants were counted, the newest first, with how many municipalities and people, and the sources. Public. */
export const countingDays = () =>
  readOpenly((tx) =>
    tx.execute<{ countedOn: string; municipalities: number; inhabitants: number; sources: string }>(sql`
      select counted_on::text as "countedOn", count(*)::int as municipalities, sum(inhabitants)::int as inhabitants,
        string_agg(distinct source, ' · ' order by source) as sources from populations group by 1 order by 1 desc`),
  );
