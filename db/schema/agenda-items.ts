import { sql } from "drizzle-orm";
import { type AnyPgColumn, index, integer, pgEnum, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, granted, meetingGrantedByForum, sees, sitsInMeeting, ungiven, viewer } from "../policy";
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
    search: search("title", "body", "recommendation"),
  },
  (t) => [
    index().using("gin", t.search),
    // Deferrable in the migration: items change places in one statement.
    unique("agenda_items_place").on(t.meetingId, t.number),
    index().on(t.forwardedFrom),
    index().on(t.measureKey),
    index().on(t.policyKey),
    ...access({
      read: sql`${viewer.isSecretariat} or ${sitsInMeeting(t.meetingId)}
        or ${t.visibility} = 'open' and (${granted("whole_meeting", t.meetingId)} or ${meetingGrantedByForum(t.meetingId)}) or ${granted("agenda_item", t.id)}`,
      write: sql`${viewer.isSecretariat} and ${sees("meetings", t.meetingId)}`,
      remove: sql`${viewer.isSecretariat} and ${t.meetingId} in (select m.id from meetings m where m.agenda_sent_at is null) and ${ungiven(t.id)}`,
    }),
  ],
);
