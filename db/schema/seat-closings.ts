import { date, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, viewer } from "../policy";
import { people, seats } from "./people";

/** Many seats ended by one decision, as after an election; undone as a whole. */
export const seatClosings = pgTable(
  "seat_closings",
  {
    id: id(),
    /** The last day of each of the seats. */
    untilOn: date().notNull(),
    closedBy: uuid()
      .notNull()
      .references(() => people.id),
    closedAt: instant().notNull().defaultNow(),
    undoneAt: instant(),
  },
  (t) => [
    index().on(t.closedBy),
    ...access({ read: viewer.isSecretariat, create: viewer.isSecretariat, change: viewer.isSecretariat }),
  ],
);

/** A seat that a closing ended, and the last day that it had before; follows its closing. */
export const closedSeats = pgTable(
  "closed_seats",
  {
    closingId: uuid()
      .notNull()
      .references(() => seatClosings.id, { onDelete: "cascade" }),
    seatId: uuid()
      .notNull()
      .references(() => seats.id, { onDelete: "cascade" }),
    wasUntilOn: date(),
  },
  (t) => [
    primaryKey({ columns: [t.closingId, t.seatId] }),
    index().on(t.seatId),
    ...access({ read: viewer.isSecretariat, create: viewer.isSecretariat }),
  ],
);
