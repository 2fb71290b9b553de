import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { content, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { municipalities } from "./municipalities";
import { people } from "./people";

/** A municipality's own login (OpenID Connect). Edited by whoever in the secretariat just showed who they are; the secret is sealed and nobody's reading. */
export const oidcProviders = pgTable(
  "oidc_providers",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .unique()
      .references(() => municipalities.code),
    issuer: text().notNull(),
    clientId: text().notNull(),
    /** Sealed for this issuer and client alone, so that it cannot be sent to another one. */
    sealed: content().notNull(),
    /** Addresses that end so are offered this login; they say nothing of who somebody is. */
    domains: text().array().notNull(),
    /** Whoever has linked the login may still sign in by mail. */
    mailToo: boolean().notNull().default(true),
  },
  (t) => [
    index().using("gin", t.domains),
    ...access({ read: viewer.isSecretariat, write: sql`${viewer.isSecretariat} and ${viewer.isFresh}` }),
  ],
);

/** Whose login it is: issuer and subject, linked by the person while signed in, through a function. */
export const oidcAccounts = pgTable(
  "oidc_accounts",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    providerId: uuid()
      .notNull()
      .references(() => oidcProviders.id, { onDelete: "cascade" }),
    issuer: text().notNull(),
    subject: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.issuer, t.subject),
    unique().on(t.providerId, t.personId),
    index().on(t.personId),
    ...access({
      read: sql`${t.personId} = ${viewer.id} or ${viewer.isSecretariat}`,
      create: nobody,
      remove: sql`${t.personId} = ${viewer.id} and ${viewer.isFresh}`,
    }),
  ],
);
