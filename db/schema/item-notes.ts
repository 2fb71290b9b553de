import { sql } from "drizzle-orm";
import { boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { access, sees, viewer } from "../policy";
import { agendaItems } from "./agenda-items";
import { people } from "./people";

/** What a person writes for themselves on an item, and whether it is marked: nobody else reads it. */
export const itemNotes = pgTable(
  "item_notes",
  {
    itemId: uuid()
      .notNull()
      .references(() => agendaItems.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    body: text().notNull().default(""),
    marked: boolean().notNull().default(false),
  },
  (t) => {
    const own = sql`${t.personId} = ${viewer.id} and ${sees("agenda_items", t.itemId)}`;
    return [
      primaryKey({ columns: [t.itemId, t.personId] }),
      index().on(t.personId),
      ...access({ read: own, write: own }),
    ];
  },
);
