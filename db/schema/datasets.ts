import { type AnyColumn, sql } from "drizzle-orm";
import { index, numeric, pgEnum, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, granted, viewer } from "../policy";
import { effortAreas } from "./efforts";
import { municipalities } from "./municipalities";
import { people } from "./people";

export const datasetKind = pgEnum("dataset_kind", ["data", "analysis"]);
export const datasetVisibility = pgEnum("dataset_visibility", ["public", "granted", "members", "secretariat"]);

/** Who shares a dataset: the secretariat, or whoever sits for the municipality that shared it and has not had it made public. */
const sharer = (owner: AnyColumn, visibility: AnyColumn) =>
  sql`(${viewer.isSecretariat} or ${owner} = ${viewer.represented} and ${visibility} <> 'public')`;

/** Public ones are everybody's; members see what is shared with them, a guest what is granted; some stay with who made them. */
export const datasets = pgTable(
  "datasets",
  {
    id: id(),
    title: text().notNull(),
    description: text().notNull(),
    kind: datasetKind().notNull().default("data"),
    effortAreaId: uuid().references(() => effortAreas.id, { onDelete: "set null" }),
    /** Whom it covers; empty where that is all of them. */
    municipalityCodes: text().array().notNull().default([]),
    /** The years or months that it tells of, as its maker writes them. */
    period: text().notNull().default(""),
    source: text().notNull(),
    licence: text().notNull().default(""),
    contact: text().notNull().default(""),
    visibility: datasetVisibility().notNull().default("granted"),
    /** The municipality that shares it; nobody's is the secretariat's. */
    ownerCode: text().references(() => municipalities.code),
    createdBy: uuid().references(() => people.id),
    version: smallint().notNull().default(1),
    updatedAt: instant().notNull().defaultNow(),
    example: example(),
    search: search("title", "description", "source"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.effortAreaId),
    index().on(t.ownerCode),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.visibility} = 'public' or ${t.ownerCode} = ${viewer.represented}
        or ${t.visibility} <> 'secretariat' and ${viewer.isMember} or ${t.visibility} = 'granted' and ${granted("dataset", t.id)}`,
      public: sql`${t.visibility} = 'public'`,
      create: sql`${sharer(t.ownerCode, t.visibility)} and ${t.createdBy} = ${viewer.id}`,
      change: sharer(t.ownerCode, t.visibility),
      remove: viewer.isSecretariat,
    }),
  ],
);

/** True where the viewer may change the dataset that a row belongs to. */
export const sharesDataset = (dataset: AnyColumn) =>
  sql`${dataset} in (select d.id from datasets d where ${viewer.isSecretariat} or d.owner_code = ${viewer.represented} and d.visibility <> 'public')`;

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
    /** Kept by a trigger: how many municipalities have a figure, and from which year to which. */
    municipalities: smallint().notNull().default(0),
    firstYear: smallint(),
    lastYear: smallint(),
  },
  (t) => [
    index().on(t.datasetId),
    ...access({
      read: sql`exists (select from datasets d where d.id = ${t.datasetId})`,
      public: sql`exists (select from datasets d where d.id = ${t.datasetId})`,
      write: sharesDataset(t.datasetId),
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
      public: sql`${t.indicatorId} in (select i.id from indicators i)`,
      write: sql`${t.indicatorId} in (select i.id from indicators i where i.dataset_id in (select d.id from datasets d where ${viewer.isSecretariat} or d.owner_code = ${viewer.represented} and d.visibility <> 'public'))`,
    }),
  ],
);
