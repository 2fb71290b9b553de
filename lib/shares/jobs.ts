import { sql } from "drizzle-orm";
import { as } from "@/db";

/** Follows a short link, and counts it where a person does: the path it leads to, "withdrawn", or nothing where there is no such link. */
export async function followLink(slug: string, counted: boolean): Promise<string | null> {
  const [row] = await as(null, (tx) =>
    tx.execute<{ found: string | null }>(sql`select app.follow_link(${slug}, ${counted}) as found`),
  );
  return row?.found ?? null;
}
