import { index, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { people } from "./people";

/** One run of the matching over all open visits: what was chosen by hand before it, and what it answered. The secretariat's alone. */
export const matchings = pgTable(
  "matchings",
  {
    id: id(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: instant().notNull().defaultNow(),
    /** Choices by hand; see Fixed in lib/matching/rules.ts. */
    choices: jsonb().notNull().default([]),
    /** See Answer in lib/matching/rules.ts. */
    answer: jsonb(),
    answeredAt: instant(),
    proposedAt: instant(),
    /** What could not be proposed any more, by visit, as the key of a message. */
    refused: jsonb().notNull().default({}),
  },
  (t) => [
    index().on(t.askedAt),
    ...access({ read: viewer.isSecretariat, create: nobody, change: nobody, remove: nobody }),
  ],
);
