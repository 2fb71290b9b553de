import { sql } from "drizzle-orm";
import { bigint, integer, jsonb, pgEnum, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { access, everybody } from "../policy";
import { files } from "./files";

export const tableState = pgEnum("table_state", ["waiting", "reading", "done", "failed"]);

/** What a column holds, and what is in it: see lib/tables/rules.ts. */
export type TableColumn = {
  name: string;
  type: "text" | "number" | "date" | "municipality";
  filled: number;
  min?: number | string;
  max?: number | string;
  mean?: number;
  /** The most frequent values and how often; nothing where there are too many different ones. */
  frequent?: [string, number][];
};

/** A CSV or Excel file read into rows by the worker; seen by whoever sees the file. */
export const dataTables = pgTable(
  "data_tables",
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id, { onDelete: "cascade" }),
    /** Where the file lies, for the worker. */
    fileKey: uuid().notNull(),
    state: tableState().notNull().default("waiting"),
    /** How far the reading is, in per cent. */
    progress: smallint().notNull().default(0),
    rows: integer().notNull().default(0),
    columns: jsonb().$type<TableColumn[]>().notNull().default([]),
    /** For each municipality, what its numbers come to: code → column's place → sum and count. */
    sums: jsonb().$type<Record<string, Record<string, [number, number]>>>().notNull().default({}),
    encoding: text(),
    /** The most memory that the reading took. */
    memoryMb: integer(),
    /** A key of the messages: why it failed; and where. */
    failure: text(),
    failedRow: bigint({ mode: "number" }),
    failedColumn: integer(),
    finishedAt: instant(),
  },
  (t) => {
    const shared = sql`exists (select from dataset_files f where f.file_id = ${t.fileId})`;
    const read = sql`${shared} or exists (select from data_answers a where a.file_id = ${t.fileId})`;
    return access({ read, public: shared, worker: everybody });
  },
);

/** A row of such a table: numbers as numbers, days as "2026-11-23", municipalities by name, nothing as null. */
export const dataRows = pgTable(
  "data_rows",
  {
    fileId: uuid()
      .notNull()
      .references(() => dataTables.fileId, { onDelete: "cascade" }),
    number: integer().notNull(),
    cells: jsonb().$type<(string | number | null)[]>().notNull(),
  },
  (t) => {
    const seen = sql`exists (select from data_tables d where d.file_id = ${t.fileId})`;
    return [primaryKey({ columns: [t.fileId, t.number] }), ...access({ read: seen, public: seen, worker: everybody })];
  },
);
