import { sql } from "drizzle-orm";
import { bigint, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { content, example, hashed, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { people } from "./people";

/** What a person's device signs in with: only its public key lies here. Made and used by functions; one's own alone. */
export const passkeys = pgTable(
  "passkeys",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** As the device names it, in base64url. */
    credentialId: text().notNull().unique(),
    publicKey: content().notNull(),
    /** How often the device says it has signed; devices that do not count say 0. */
    counter: bigint({ mode: "number" }).notNull().default(0),
    /** Given by the person, "min telefon". */
    name: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    lastUsedAt: instant(),
    example: example(),
  },
  (t) => [
    index().on(t.personId),
    ...access({
      read: sql`${t.personId} = ${viewer.id}`,
      create: nobody,
      change: sql`${t.personId} = ${viewer.id}`,
      remove: sql`${t.personId} = ${viewer.id} and ${viewer.isFresh}`,
    }),
  ],
);

/** What a device was asked to sign, by its hash: once, and for five minutes. On the deny list. */
export const passkeyChallenges = pgTable("passkey_challenges", {
  tokenHash: hashed().primaryKey(),
  expiresAt: instant().notNull(),
}).enableRLS();
