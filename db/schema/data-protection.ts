import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { hashed, id, instant } from "../columns";
import { access, viewer } from "../policy";

/** Who was erased, by the hash of their id alone, so that a restored backup can be told to forget them again. */
export const erasures = pgTable(
  "erasures",
  {
    personHash: hashed().primaryKey(),
    at: instant().notNull().defaultNow(),
    /** Who did it; empty where the clock or a restore did. */
    by: uuid(),
  },
  () => access({ read: viewer.isSecretariat }),
);

/** What a rule of retention took away, and when: a row where there was something. */
export const retentionRuns = pgTable(
  "retention_runs",
  {
    id: id(),
    rule: text().notNull(),
    at: instant().notNull().defaultNow(),
    rows: integer().notNull(),
  },
  (t) => [index().on(t.rule, t.at), ...access({ read: viewer.isSecretariat })],
);
