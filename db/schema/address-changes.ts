import { sql } from "drizzle-orm";
import { check, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { hashed, id, instant } from "../columns";
import { people } from "./people";

/** The one address that a person wants instead of their own; it waits for a yes from both mailboxes. On the deny list. */
export const addressChanges = pgTable(
  "address_changes",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .unique()
      .references(() => people.id, { onDelete: "cascade" }),
    address: text().notNull(),
    askedAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    /** The links in the two mails, and when each said yes. */
    newHash: hashed().unique(),
    oldHash: hashed().unique(),
    newAt: instant(),
    oldAt: instant(),
    /** What became of it; empty while it waits. "over" is that the secretariat was first. */
    outcome: text({ enum: ["changed", "stopped", "over"] }),
  },
  (t) => [check("address_changes_lower", sql`${t.address} = lower(${t.address})`)],
).enableRLS();
