import { sql } from "drizzle-orm";
import { bigint, boolean, check, date, index, numeric, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, leads, nobody, viewer } from "../policy";
import { projects } from "./efforts";
import { municipalities } from "./municipalities";
import { people } from "./people";

/** What a municipality gives (the first four) and gets. "activity" is counted from the activities, never entered. */
export const accountKind = pgEnum("account_kind", [
  "co_financing",
  "hours",
  "rooms",
  "hosting",
  "activity",
  "state_grant",
  "foundation_grant",
  "artist_fees",
  "courses",
  "visits",
]);

/** One thing given or got, with its source. Members see all; a municipality sees its own; open ones are public. */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    projectId: uuid().references(() => projects.id),
    kind: accountKind().notNull(),
    onDay: date().notNull(),
    /** Hours, days of a room, places on a course, visits; empty for plain money. */
    quantity: numeric({ precision: 10, scale: 2, mode: "number" }),
    amountOre: bigint({ mode: "number" }).notNull(),
    source: text().notNull(),
    open: boolean().notNull().default(false),
    enteredBy: uuid()
      .notNull()
      .references(() => people.id),
    enteredAt: instant().notNull().defaultNow(),
    example: example(),
  },
  (t) => [
    index().on(t.municipalityCode, t.onDay),
    index().on(t.projectId),
    check("ledger_entries_kind", sql`${t.kind} <> 'activity'`),
    check("ledger_entries_amount", sql`${t.amountOre} between 0 and 1000000000000`),
    check("ledger_entries_quantity", sql`${t.quantity} between 0 and 1000000`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.open} or ${viewer.isMember} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      public: sql`${t.open}`,
      create: sql`${t.enteredBy} = ${viewer.id} and (${viewer.isSecretariat} or ${leads(t.projectId)}
        or 'kmk' in (select app.viewer_forums()) and ${t.municipalityCode} = ${viewer.represented})`,
      change: nobody,
      remove: sql`${viewer.isSecretariat} or (${t.enteredBy} = ${viewer.id} and ${viewer.isMember})`,
    }),
  ],
);
