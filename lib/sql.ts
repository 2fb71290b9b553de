import { type SQL, sql } from "drizzle-orm";
import { usualName } from "@/lib/origin";

/** What the portal is called, inside a query. */
export const ownName = sql`coalesce((select value from settings where key = 'name'), ${usualName})`;

/** The rows of a query inside another one, as a JSON list; empty where there are none. */
export const list = (query: SQL) => sql`coalesce((select jsonb_agg(r) from (${query}) r), '[]')`;

/** Texts, or keys, as an array that Postgres knows the type of; empty where there are none. */
export const texts = (values: string[], type: "text" | "uuid" | "date" | "timestamptz" = "text") =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::${sql.raw(type)}[]`;

/** The rows of a page, counted from 1. What its size and its beginning are, the database plans best when it stands in the statement. */
export const onPage = (page: number, size: number) =>
  page === 1 ? sql.raw(`limit ${size}`) : sql`limit ${sql.raw(String(size))} offset ${(page - 1) * size}`;

/** A pattern for `like` that holds the text as it was typed, wherever it stands. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
