import { type AnyColumn, sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { people } from "./people";

/** A file is seen by whoever sees what it hangs on: the sub-selects run under the policies of those tables. */
const shown = (id: AnyColumn) => sql`exists (select from pictures p where p.file_id = ${id})
  or exists (select from settings s where s.key = 'logo' and s.value = ${id}::text)
  or exists (select from profiles p where p.photo_id = ${id}) or exists (select from dataset_files d where d.file_id = ${id})
  or (select app.is_mailed(${id}))`;

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
    addedBy: uuid().references(() => people.id),
    search: search("translate(name, '._-', '   ')"),
  },
  (t) => [
    index().using("gin", t.search),
    ...access({
      // The secretariat lays out papers, and reads no attachment of a conversation.
      read: sql`exists (select from papers p where p.file_id = ${t.id})
        or exists (select from paper_versions v where v.file_id = ${t.id}) or ${shown(t.id)}
        or exists (select from message_files f where f.file_id = ${t.id}) 
        or exists (select from data_answers a where a.file_id = ${t.id})
        or exists (select from commitments c where c.file_id = ${t.id}) or ${t.addedBy} = ${viewer.id}`,
      public: shown(t.id),
      // A guest sends files to what the municipality is asked for, and nowhere else.
      create: sql`${t.addedBy} = ${viewer.id} and (${viewer.isMember} or exists (select from data_request_parties))`,
      change: nobody,
      remove: viewer.isSecretariat,
    }),
  ],
);
