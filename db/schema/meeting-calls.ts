import { index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { meetings } from "./meetings";
import { people } from "./people";

/** What the calendar of somebody who was called holds: a guest of some items has their time. On the deny list. */
export const meetingCalls = pgTable(
  "meeting_calls",
  {
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Nothing where the calendar was told to take it out. */
    startsAt: instant(),
    endsAt: instant(),
    /** The last one told (RFC 5546, 2.1.4). */
    sequence: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.personId] }), index().on(t.personId)],
).enableRLS();
