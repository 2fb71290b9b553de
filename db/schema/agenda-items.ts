import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, granted, viewer } from "../policy";
import { measures, policies } from "./measures";
import { meetings } from "./meetings";
import { people } from "./people";

export const itemKind = pgEnum("item_kind", ["orientation", "discussion", "decision"]);

/** Open: guests with access too. Members: those who sit in the forum. Closed: the same, and it can never be opened. */
export const itemVisibility = pgEnum("item_visibility", ["open", "members", "closed"]);

/** A guest sees the open items that were granted, by themselves, with their meeting or with their forum. */
export const agendaItems = pgTable(
  "agenda_items",
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    number: smallint().notNull(),
    title: text().notNull(),
    kind: itemKind().notNull().default("discussion"),
    body: text().notNull().default(""),
    recommendation: text().notNull().default(""),
    minutes: integer().notNull().default(10),
    visibility: itemVisibility().notNull().default("open"),
    presenterId: uuid().references(() => people.id),
    /** The item of another forum that this one carries on. */
    forwardedFrom: uuid().references((): AnyPgColumn => agendaItems.id, { onDelete: "set null" }),
    /** The measure or the open question that it is about. */
    measureKey: text().references(() => measures.key),
    policyKey: text().references(() => policies.key),
    /** Taken off after the agenda was sent: it stays, struck through. */
    withdrawnAt: instant(),
    version: integer().notNull().default(1),
    example: example(),
  },
  (t) => [
    // Deferrable in the migration: items change places in one statement.
    unique("agenda_items_place").on(t.meetingId, t.number),
    index().on(t.forwardedFrom),
    index().on(t.measureKey),
    index().on(t.policyKey),
    ...access({
      read: sql`${viewer.isSecretariat} or ${granted("agenda_item", t.id)}
        or ${t.meetingId} in (select m.id from meetings m where m.forum::text in (select app.viewer_forums()))`,
      write: sql`${viewer.isSecretariat} and ${t.meetingId} in (select m.id from meetings m)`,
      remove: sql`${viewer.isSecretariat} and ${t.meetingId} in (select m.id from meetings m where m.agenda_sent_at is null)`,
    }),
  ],
);

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
    const own = sql`${t.personId} = ${viewer.id} and ${t.itemId} in (select i.id from agenda_items i)`;
    return [
      primaryKey({ columns: [t.itemId, t.personId] }),
      index().on(t.personId),
      ...access({ read: own, write: own }),
    ];
  },
);
