import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { hashed, id, instant } from "../columns";
import { access, viewer } from "../policy";
import { invitations } from "./invitations";
import { oidcAccounts } from "./oidc";
import { passkeys } from "./passkeys";
import { people } from "./people";

/** A person sees and ends their own sessions. Only functions open them. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    tokenHash: hashed().notNull().unique(),
    /** "Keep me signed in on this device": 30 days instead of 12 hours, never for the secretariat. */
    remembered: boolean().notNull().default(false),
    /** The browser as the person would name it, "Firefox på Windows". */
    device: text().notNull().default(""),
    createdAt: instant().notNull().defaultNow(),
    seenAt: instant().notNull().defaultNow(),
    /** When the person last showed who they are, by a mail or by the second factor. */
    provedAt: instant().notNull().defaultNow(),
    /** When the second factor was given; a session of somebody who has one opens nothing before that. */
    secondAt: instant(),
    /** The municipality's login that opened it; with the link the session ends. */
    oidcAccountId: uuid().references(() => oidcAccounts.id, { onDelete: "cascade" }),
    /** The passkey that opened it or was shown in it; with it all other sessions end. */
    passkeyId: uuid().references(() => passkeys.id, { onDelete: "set null" }),
  },
  (t) => [
    index().on(t.personId),
    index().on(t.oidcAccountId),
    index().on(t.passkeyId),
    ...access({ read: sql`${t.personId} = ${viewer.id}`, remove: sql`${t.personId} = ${viewer.id}` }),
  ],
);

/** The one open request of an address: a newer one overwrites it, known address or not. On the deny list. */
export const signIns = pgTable("sign_ins", {
  address: text().primaryKey(),
  browserHash: hashed().notNull().unique(),
  tokenHash: hashed(),
  codeHash: hashed(),
  wrong: smallint().notNull().default(0),
  remember: boolean().notNull().default(false),
  locale: text({ enum: ["da", "en"] }).notNull(),
  /** Set when the request came from an invitation: signing in accepts it. */
  invitationId: uuid().references(() => invitations.id, { onDelete: "cascade" }),
  expiresAt: instant().notNull(),
}).enableRLS();

/** How often a key was used in the running window. On the deny list. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  used: integer().notNull(),
  endsAt: instant().notNull(),
}).enableRLS();
