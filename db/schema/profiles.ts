import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { files } from "./files";
import { people } from "./people";

/** How somebody is reached and for what: members see it, guests see that of who concerns them; everybody keeps their own. */
export const profiles = pgTable(
  "profiles",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    phone: text().notNull().default(""),
    topics: text().array().notNull().default([]),
    /** Who answers when this person is away. */
    substituteId: uuid().references(() => people.id, { onDelete: "set null" }),
    photoId: uuid().references(() => files.id),
    /** When the person said that anybody may see this, on the page about us; empty while only members do. */
    openedAt: instant(),
    /** When the person last said that all of it is right. */
    confirmedAt: instant(),
  },
  (t) => [
    index().on(t.photoId),
    index().on(t.substituteId),
    check("profiles_substitute", sql`${t.substituteId} <> ${t.personId}`),
    ...access({
      read: sql`${t.personId} = ${viewer.id} or ${viewer.isMember} or ${t.personId} in (select app.contact_ids())`,
      write: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
      remove: nobody,
    }),
  ],
);
