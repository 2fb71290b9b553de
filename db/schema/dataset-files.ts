import { sql } from "drizzle-orm";
import { index, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
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
      read: sql`exists (select from datasets d where d.id = ${t.datasetId})`,
      public: sql`exists (select from datasets d where d.id = ${t.datasetId})`,
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
      read: sql`exists (select from dataset_versions v where v.id = ${t.versionId})`,
      public: sql`exists (select from dataset_versions v where v.id = ${t.versionId})`,
      create: sql`${t.versionId} in (select v.id from dataset_versions v where v.dataset_id in (select d.id from datasets d
        where ${viewer.isSecretariat} or d.owner_code = ${viewer.represented} and d.visibility <> 'public'))
        and (select app.is_own_file(${t.fileId}))`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
