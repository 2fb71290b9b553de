import { type AnyColumn, sql } from "drizzle-orm";
import { date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, sees, viewer } from "../policy";
import { agendaItems } from "./agenda-items";
import { meetings } from "./meetings";
import { people } from "./people";

/** The meeting of a visible item whose minutes have been sent, one row at a time. */
const sent = (item: AnyColumn) =>
  sql`select from agenda_items i join meetings m on m.id = i.meeting_id where i.id = ${item} and m.minutes_sent_at is not null`;

/** What was decided on an item: whoever sees the item reads it when the minutes have been sent. */
export const itemDecisions = pgTable(
  "item_decisions",
  {
    itemId: uuid()
      .primaryKey()
      .references(() => agendaItems.id, { onDelete: "cascade" }),
    words: text().notNull(),
    version: integer().notNull().default(1),
    example: example(),
    search: search("words"),
  },
  (t) => [
    index().using("gin", t.search),
    ...access({
      read: sql`${viewer.isSecretariat} or exists (${sent(t.itemId)})`,
      write: sql`${viewer.isSecretariat} and ${sees("agenda_items", t.itemId)}`,
    }),
  ],
);

/** Who does what by when: the forum and whoever it is sees it with the minutes, and the latter says that it is done. */
export const actionPoints = pgTable(
  "action_points",
  {
    id: id(),
    itemId: uuid()
      .notNull()
      .references(() => agendaItems.id, { onDelete: "cascade" }),
    task: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    dueOn: date().notNull(),
    doneAt: instant(),
    example: example(),
    search: search("task"),
  },
  (t) => {
    const own = sql`${t.personId} = ${viewer.id} and exists (${sent(t.itemId)})`;
    return [
      index().using("gin", t.search),
      index().on(t.itemId),
      index().on(t.personId),
      ...access({
        read: sql`${viewer.isSecretariat} or ${own} or exists (${sent(t.itemId)} and m.forum::text in (select app.viewer_forums()))`,
        create: viewer.isSecretariat,
        change: sql`${viewer.isSecretariat} or ${own}`,
        remove: viewer.isSecretariat,
      }),
    ];
  },
);

/** Who was there. The forum sees it with the minutes. */
export const presences = pgTable(
  "presences",
  {
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.personId] }),
    index().on(t.personId),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.meetingId} in (select m.id from meetings m where m.minutes_sent_at is not null
        and m.forum::text in (select app.viewer_forums()))`,
      create: viewer.isSecretariat,
      change: nobody,
      remove: viewer.isSecretariat,
    }),
  ],
);
