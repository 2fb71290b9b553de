import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { PgColumn, PgInsertValue, PgTable, PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";

/** The one transaction of the seed. */
export type Writer = Pick<PostgresJsDatabase, "insert" | "update" | "delete" | "select" | "execute" | "$count">;

/** The same key for the same words, on every machine and in every run. */
export function keyOf(...words: (string | number)[]): string {
  const hex = createHash("sha256")
    .update(`kulturmetropolen/${words.join("/")}`)
    .digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Numbers from 0 to 1 that look random and are the same every time. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** What `work` changes stands in the log as done by `by` at that moment. */
export async function happened(tx: Writer, at: Date, by: string | null, work: () => Promise<unknown>) {
  const [begun] = await tx.execute<{ at: string }>(
    sql`select set_config('app.viewer_id', ${by ?? ""}, true), clock_timestamp()::text as at`,
  );
  await work();
  await tx.execute(sql`update audit_entries set at = ${at.toISOString()} where at >= ${begun?.at}::timestamptz`);
}

/** Columns that take the new row's values when the row is there already. */
const excluded = (columns: string[]) =>
  Object.fromEntries(
    columns.map((column) => [column, sql.raw(`excluded.${column.replace(/[A-Z]/g, "_$&").toLowerCase()}`)]),
  );

/** Inserts, and brings rows that are there already up to date in every column that the new ones name. */
export async function upsert<T extends PgTable>(tx: Writer, table: T, target: PgColumn[], rows: PgInsertValue<T>[]) {
  const keys = target.map((column) => column.name);
  const columns = Object.keys(rows[0] ?? {}).filter((name) => !keys.includes(name));
  await tx
    .insert(table)
    .values(rows)
    .onConflictDoUpdate({ target, set: excluded(columns) as PgUpdateSetSource<T> });
}
