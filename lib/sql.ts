import { type SQL, sql } from "drizzle-orm";

/** The rows of a query inside another one, as a JSON list; empty where there are none. */
export const list = (query: SQL) => sql`coalesce((select jsonb_agg(r) from (${query}) r), '[]')`;
