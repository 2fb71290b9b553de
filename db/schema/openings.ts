import { sql } from "drizzle-orm";
import { index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, nobody, sees, viewer } from "../policy";
import { files } from "./files";
import { municipalities } from "./municipalities";
import { people } from "./people";

export const openingWay = pgEnum("opening_way", ["read", "downloaded"]);

/** Who opened a paper or a file of a dataset, and when: everybody sees their own and their municipality's, the secretariat all. */
export const fileOpenings = pgTable(
  "file_openings",
  {
    id: id(),
    fileId: uuid()
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** The municipality that the person belonged to then. */
    municipalityCode: text().references(() => municipalities.code),
    way: openingWay().notNull(),
    openedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.fileId, t.openedAt),
    index().on(t.municipalityCode, t.openedAt),
    index().on(t.personId),
    index().on(t.openedAt),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      create: sql`${t.personId} = ${viewer.id} and ${t.municipalityCode} is not distinct from ${viewer.municipality} and ${sees("files", t.fileId)}`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
