import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, sees, viewer } from "../policy";
import { agendaItems } from "./agenda-items";
import { files } from "./files";

/** Papers follow their item. */
export const papers = pgTable(
  "papers",
  {
    id: id(),
    agendaItemId: uuid()
      .notNull()
      .references(() => agendaItems.id, { onDelete: "cascade" }),
    number: smallint().notNull(),
    title: text().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    pages: integer(),
    /** When it came to its meeting as it is: a new version is news, and so is what was forwarded. */
    addedAt: instant().notNull().defaultNow(),
    version: smallint().notNull().default(1),
    /** What is new in this version. */
    change: text().notNull().default(""),
    example: example(),
    search: search("title"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.agendaItemId),
    index().on(t.fileId),
    index().on(t.addedAt),
    ...access({
      read: sql`${viewer.isSecretariat} or ${sees("agenda_items", t.agendaItemId)}`,
      write: sql`${viewer.isSecretariat} and ${sees("agenda_items", t.agendaItemId)}`,
    }),
  ],
);

/** What a paper was before: its earlier files stay readable. */
export const paperVersions = pgTable(
  "paper_versions",
  {
    paperId: uuid()
      .notNull()
      .references(() => papers.id, { onDelete: "cascade" }),
    version: smallint().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    change: text().notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.paperId, t.version] }),
    index().on(t.fileId),
    ...access({
      read: sql`${viewer.isSecretariat} or ${sees("papers", t.paperId)}`,
      create: sql`${viewer.isSecretariat} and ${sees("papers", t.paperId)}`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
