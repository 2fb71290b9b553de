import { sql } from "drizzle-orm";
import { as } from "@/db";

/** Follows a short link and counts it: the status's id, "withdrawn", or nothing where there is no such link. */
export async function followLink(slug: string): Promise<string | null> {
  const [row] = await as(null, (tx) =>
    tx.execute<{ found: string | null }>(sql`select app.follow_link(${slug}) as found`),
  );
  return row?.found ?? null;
}
