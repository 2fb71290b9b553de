import { sql } from "drizzle-orm";
import { index, numeric, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, granted, viewer } from "../policy";
import { municipalities } from "./municipalities";

/** Members share all data and analyses; a guest sees those granted. */
export const datasets = pgTable(
  "datasets",
  {
    id: id(),
    title: text().notNull(),
    description: text().notNull(),
    source: text().notNull(),
    version: smallint().notNull().default(1),
    updatedAt: instant().notNull().defaultNow(),
    example: example(),
    search: search("title", "description", "source"),
  },
  (t) => [
    index().using("gin", t.search),
    ...access({ read: sql`${viewer.isMember} or ${granted("dataset", t.id)}`, write: viewer.isSecretariat }),
  ],
);

/** What is counted, and in what; follows its dataset. */
export const indicators = pgTable(
  "indicators",
  {
    id: id(),
    datasetId: uuid()
      .notNull()
      .references(() => datasets.id, { onDelete: "cascade" }),
    label: text().notNull(),
    unit: text().notNull(),
    decimals: smallint().notNull().default(0),
    position: smallint().notNull(),
  },
  (t) => [
    index().on(t.datasetId),
    ...access({
      read: sql`${t.datasetId} in (select d.id from datasets d)`,
      write: sql`${viewer.isSecretariat} and ${t.datasetId} in (select d.id from datasets d)`,
    }),
  ],
);

/** One number; follows its indicator. */
export const figures = pgTable(
  "figures",
  {
    indicatorId: uuid()
      .notNull()
      .references(() => indicators.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    year: smallint().notNull(),
    value: numeric({ precision: 16, scale: 4, mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.indicatorId, t.municipalityCode, t.year] }),
    ...access({
      read: sql`${t.indicatorId} in (select i.id from indicators i)`,
      write: sql`${viewer.isSecretariat} and ${t.indicatorId} in (select i.id from indicators i)`,
    }),
  ],
);
