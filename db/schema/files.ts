import { sql } from "drizzle-orm";
import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";

/** A file is seen by whoever sees a paper that it hangs on; the sub-select runs under the papers' policy. */
export const files = pgTable(
  "files",
  {
    id: id(),
    /** Its name on the disk or in the bucket. */
    key: uuid().notNull().unique(),
    name: text().notNull(),
    /** Decided by the content, never by the name. */
    contentType: text().notNull(),
    bytes: integer().notNull(),
    addedAt: instant().notNull().defaultNow(),
  },
  (t) =>
    access({
      read: sql`${viewer.isSecretariat} or ${t.id} in (select p.file_id from papers p)`,
      create: viewer.isSecretariat,
      change: nobody,
      remove: viewer.isSecretariat,
    }),
);
