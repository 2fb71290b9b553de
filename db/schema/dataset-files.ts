import { sql } from "drizzle-orm";
import {
  bigint,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, everybody, nobody, viewer } from "../policy";
import { datasets, sharesDataset } from "./datasets";
import { files } from "./files";
import { people } from "./people";

/** An edition of a dataset and what changed in it; follows its dataset. */
export const datasetVersions = pgTable(
  "dataset_versions",
  {
    id: id(),
    datasetId: uuid()
      .notNull()
      .references(() => datasets.id, { onDelete: "cascade" }),
    number: smallint().notNull(),
    note: text().notNull().default(""),
    madeBy: uuid().references(() => people.id),
    madeAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.datasetId, t.number),
    ...access({
      read: sql`${t.datasetId} in (select d.id from datasets d)`,
      public: sql`${t.datasetId} in (select d.id from datasets d)`,
      create: sql`${sharesDataset(t.datasetId)} and ${t.madeBy} = ${viewer.id}`,
      change: nobody,
      remove: nobody,
    }),
  ],
);

/** A file of a version; who may change the dataset hangs up files that they themselves have sent. */
export const datasetFiles = pgTable(
  "dataset_files",
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id, { onDelete: "cascade" }),
    versionId: uuid()
      .notNull()
      .references(() => datasetVersions.id, { onDelete: "cascade" }),
  },
  (t) => [
    index().on(t.versionId),
    ...access({
      read: sql`${t.versionId} in (select v.id from dataset_versions v)`,
      public: sql`${t.versionId} in (select v.id from dataset_versions v)`,
      create: sql`${t.versionId} in (select v.id from dataset_versions v where v.dataset_id in (select d.id from datasets d
        where ${viewer.isSecretariat} or d.owner_code = ${viewer.represented} and d.visibility <> 'public'))
        and (select app.is_own_file(${t.fileId}))`,
      change: nobody,
      remove: nobody,
    }),
  ],
);

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
