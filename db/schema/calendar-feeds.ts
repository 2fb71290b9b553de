import { sql } from "drizzle-orm";
import { pgTable, uuid } from "drizzle-orm/pg-core";
import { hashed, instant } from "../columns";
import { access, viewer } from "../policy";
import { people } from "./people";

/** A person's own calendar address, kept as a hash of its secret: whoever knows the address reads that person's meetings. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    tokenHash: hashed().notNull().unique(),
    madeAt: instant().notNull().defaultNow(),
  },
  (t) => {
    const own = sql`${t.personId} = ${viewer.id}`;
    return access({ read: own, write: own });
  },
);
