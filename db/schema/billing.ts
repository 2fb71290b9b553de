import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { example } from "../columns";
import { access, viewer } from "../policy";
import { municipalities } from "./municipalities";

/** Where a municipality wants its invoices; the secretariat's and its own. */
export const billingAddresses = pgTable(
  "billing_addresses",
  {
    municipalityCode: text()
      .primaryKey()
      .references(() => municipalities.code),
    /** Thirteen digits, the last of which checks the others. */
    gln: text().notNull(),
    orderNumber: text().notNull().default(""),
    /** Whom or what the municipality wants named on an invoice, so that it finds its way. */
    contactReference: text().notNull().default(""),
    example: example(),
  },
  (t) => [
    check("billing_addresses_gln", sql`${t.gln} ~ '^[0-9]{13}$'`),
    check("billing_addresses_reference", sql`${t.orderNumber} <> '' or ${t.contactReference} <> ''`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      write: viewer.isSecretariat,
    }),
  ],
);

/** Who sends the portal's invoices, and where they are paid: one row, the secretariat's. */
export const invoiceSenders = pgTable(
  "invoice_senders",
  {
    lone: boolean().primaryKey().default(true),
    name: text().notNull(),
    cvr: text().notNull(),
    street: text().notNull(),
    postcode: text().notNull(),
    city: text().notNull(),
    contactName: text().notNull(),
    contactAddress: text().notNull(),
    bankRegistration: text().notNull(),
    bankAccount: text().notNull(),
    example: example(),
  },
  (t) => [
    check("invoice_senders_lone", sql`${t.lone}`),
    check("invoice_senders_cvr", sql`${t.cvr} ~ '^[0-9]{8}$'`),
    check("invoice_senders_bank", sql`${t.bankRegistration} ~ '^[0-9]{4}$' and ${t.bankAccount} ~ '^[0-9]{6,10}$'`),
    ...access({ read: viewer.isSecretariat, write: viewer.isSecretariat }),
  ],
);

/** The last number that was given in a year, so that there are no gaps. On the deny list. */
export const invoiceCounters = pgTable("invoice_counters", {
  year: smallint().primaryKey(),
  last: integer().notNull(),
}).enableRLS();
