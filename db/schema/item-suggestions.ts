import { sql } from "drizzle-orm";
import { index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, viewer } from "../policy";
import { agendaItems, itemKind } from "./agenda-items";
import { meetings } from "./meetings";
import { people } from "./people";

export const suggestionOutcome = pgEnum("suggestion_outcome", ["accepted", "returned"]);

/** An item that a member wishes on an agenda, until its deadline; the secretariat accepts or returns it. */
export const itemSuggestions = pgTable(
  "item_suggestions",
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    title: text().notNull(),
    kind: itemKind().notNull(),
    body: text().notNull(),
    recommendation: text().notNull().default(""),
    minutes: integer().notNull(),
    madeAt: instant().notNull().defaultNow(),
    outcome: suggestionOutcome(),
    answer: text().notNull().default(""),
    answeredAt: instant(),
    itemId: uuid().references(() => agendaItems.id, { onDelete: "set null" }),
    example: example(),
  },
  (t) => [
    index().on(t.meetingId),
    index().on(t.personId),
    index().on(t.itemId),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
      create: sql`${t.personId} = ${viewer.id} and ${t.outcome} is null and exists (select from meetings m where m.id = ${t.meetingId}
        and m.forum::text in (select app.viewer_forums()) and m.agenda_sent_at is null and m.cancelled_at is null and m.starts_at > now()
        and coalesce(m.items_by, 'infinity') >= (select app.today()))`,
      change: viewer.isSecretariat,
      remove: sql`${t.personId} = ${viewer.id} and ${t.outcome} is null`,
    }),
  ],
);
