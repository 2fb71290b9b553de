import "server-only";
import { sql } from "drizzle-orm";
import { read } from "@/lib/viewer";

export type RetentionRule = {
  rule: string;
  days: number;
  rows: number;
  last_at: string | null;
  last_rows: number | null;
};

/** Each rule, how much it would take tonight, and what it took last. One query. */
export const retentionRules = () =>
  read((tx) =>
    tx.execute<RetentionRule>(
      sql`select rule, days, rows, to_json(last_at) #>> '{}' as last_at, last_rows from app.retention_preview()`,
    ),
  );
