import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, viewer } from "../policy";
import { municipalities } from "./municipalities";

/** Written by triggers in the transaction of the change, never altered. Each person reads what they did and what was done to them. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: id(),
    at: instant().notNull().default(sql`clock_timestamp()`),
    /** Who did it; empty for strangers and jobs. */
    personId: uuid(),
    /** Table and what happened, "grants.revoked". */
    action: text().notNull(),
    municipalityCode: text().references(() => municipalities.code),
    aboutPersonId: uuid(),
    subject: text().notNull(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    /** From where, kept for a month only; empty for jobs and strangers. */
    network: text(),
  },
  (t) => [
    index().on(t.municipalityCode, t.at),
    index().on(t.personId, t.at),
    index().on(t.aboutPersonId, t.at),
    index("audit_entries_table").on(sql`split_part(${t.action}, '.', 1)`, t.at),
    index().on(t.at),
    ...access({
      // Accepting an invitation writes down why access was given; that is still not the guest's reading.
      read: sql`${viewer.isSecretariat} or (${t.personId} = ${viewer.id} or ${t.aboutPersonId} = ${viewer.id})
        and not starts_with(${t.action}, 'grant_reasons.')`,
    }),
  ],
);
