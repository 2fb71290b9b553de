import { index, integer, pgTable, smallint, uuid } from "drizzle-orm/pg-core";
import { content, hashed, instant } from "../columns";
import { people } from "./people";

/** An app that shows codes, beside the mail. Its secret is sealed with the server's key. On the deny list. */
export const secondFactors = pgTable("second_factors", {
  personId: uuid()
    .primaryKey()
    .references(() => people.id, { onDelete: "cascade" }),
  sealed: content().notNull(),
  /** When a code showed that the app has the secret; until then nothing asks for it. */
  provedAt: instant(),
  /** The half minute of the last code that was used: it and earlier ones are used up. */
  lastStep: integer().notNull().default(0),
  wrong: smallint().notNull().default(0),
  lockedUntil: instant(),
}).enableRLS();

/** What opens once when the app is lost. On the deny list. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    codeHash: hashed().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => secondFactors.personId, { onDelete: "cascade" }),
  },
  (t) => [index().on(t.personId)],
).enableRLS();
