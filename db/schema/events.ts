import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { example, id, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { people } from "./people";

/** Other people's events, where we meet new municipalities: any member proposes one; who did and the secretariat keep it. */
export const events = pgTable(
  "events",
  {
    id: id(),
    title: text().notNull(),
    /** First and last day. */
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    place: text().notNull(),
    url: text(),
    /** The last day to sign up with the organiser. */
    answerBy: date(),
    note: text().notNull().default(""),
    proposedBy: uuid()
      .notNull()
      .references(() => people.id),
    version: integer().notNull().default(1),
    example: example(),
    search: search("title", "place", "note"),
  },
  (t) => {
    const own = sql`${viewer.isMember} and ${t.proposedBy} = ${viewer.id}`;
    return [
      index().using("gin", t.search),
      index().on(t.startsOn),
      check("events_period", sql`${t.startsOn} <= ${t.endsOn}`),
      ...access({
        read: viewer.isMember,
        create: own,
        change: sql`${viewer.isSecretariat} or ${own}`,
        remove: nobody,
      }),
    ];
  },
);

/** Who of us goes. Members see it; each says so for themselves, the secretariat for anybody. */
export const eventGoers = pgTable(
  "event_goers",
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    canPresent: boolean().notNull().default(false),
    /** How they travel, so that others can go along. */
    travel: text().notNull().default(""),
    /** When they stand at our stand. */
    shift: text().notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.personId] }),
    index().on(t.personId),
    ...access({
      read: viewer.isMember,
      write: sql`${viewer.isSecretariat} or ${viewer.isMember} and ${t.personId} = ${viewer.id}`,
    }),
  ],
);
