import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, viewer } from "../policy";
import { conferences } from "./conferences";

/** A mail so many hours before a conference begins, to some of those who signed up. The clock sends it once; what is sent stays. */
export const reminders = pgTable(
  "reminders",
  {
    id: id(),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id, { onDelete: "cascade" }),
    hoursBefore: integer().notNull(),
    groups: text({ enum: ["confirmed", "offered", "waiting", "unanswered"] })
      .array()
      .notNull(),
    /** The secretariat's own text. */
    words: text().notNull().default(""),
    sentAt: instant(),
    /** To how many. */
    sentTo: integer().notNull().default(0),
    example: example(),
  },
  (t) => [
    index().on(t.conferenceId),
    check("reminders_hours", sql`${t.hoursBefore} between 1 and 2160`),
    check(
      "reminders_groups",
      sql`cardinality(${t.groups}) > 0 and ${t.groups} <@ '{confirmed,offered,waiting,unanswered}'`,
    ),
    ...access({
      read: viewer.isSecretariat,
      create: sql`${viewer.isSecretariat} and ${t.sentAt} is null`,
      remove: sql`${viewer.isSecretariat} and ${t.sentAt} is null`,
    }),
  ],
);
