import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, everybody, leads, nobody, sees, viewer } from "../policy";
import { projects } from "./efforts";
import { people } from "./people";

export const importState = pgEnum("import_state", [
  "uploaded",
  "reading",
  "read",
  "checking",
  "checked",
  "importing",
  "done",
  "failed",
  "undoing",
  "undone",
]);

/** A file of activities on its way in: seen by who brought it and the secretariat, moved on by the worker. */
export const imports = pgTable(
  "imports",
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    fileName: text().notNull(),
    /** Where the file lies while it is needed. */
    fileKey: uuid().notNull(),
    state: importState().notNull().default("uploaded"),
    /** The heads of its columns and its first rows, once it is read. */
    columns: jsonb().$type<string[]>(),
    sample: jsonb().$type<string[][]>(),
    /** Which column is which field: field → place of the column. */
    mapping: jsonb().$type<Record<string, number>>(),
    /** Whether what it brings is shown to everybody, and whether municipalities that do not take part are meant. */
    published: boolean().notNull().default(true),
    outside: boolean().notNull().default(false),
    rowsTotal: integer().notNull().default(0),
    rowsDone: integer().notNull().default(0),
    rowsNew: integer().notNull().default(0),
    /** Rows that were there already. */
    rowsKnown: integer().notNull().default(0),
    rowsWrong: integer().notNull().default(0),
    /** A key of the messages: why it failed. */
    failure: text(),
    createdAt: instant().notNull().defaultNow(),
    finishedAt: instant(),
    undoneAt: instant(),
  },
  (t) => [
    index().on(t.personId),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
      create: sql`${t.personId} = ${viewer.id} and (${viewer.isSecretariat} or ${leads(t.projectId)})`,
      change: sql`${t.personId} = ${viewer.id} and (${viewer.isSecretariat} or ${leads(t.projectId)})`,
      remove: nobody,
      worker: everybody,
    }),
  ],
);

/** What is wrong with a row of an import, and with which of its fields. */
export const importErrors = pgTable(
  "import_errors",
  {
    id: id(),
    importId: uuid()
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    /** As the spreadsheet counts: the heads are row 1. */
    row: integer().notNull(),
    field: text().notNull(),
    /** A key of the messages, and what stood there. */
    problem: text().notNull(),
    value: text().notNull().default(""),
  },
  (t) => [index().on(t.importId, t.row), ...access({ read: sees("imports", t.importId), worker: everybody })],
);
