import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, nobody, sees, viewer } from "../policy";
import { conferences } from "./conferences";
import { municipalities } from "./municipalities";
import { people } from "./people";
import { signUps } from "./sign-ups";

/**
 * An invoice to a municipality, or a credit note for one: the secretariat's, and the municipality's own once it is
 * issued. Where it stands is read from its moments; from its issue on, only those of sending and paying change.
 */
export const invoices = pgTable(
  "invoices",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    /** What it was collected for: one conference, or all that began in a quarter. */
    conferenceId: uuid().references(() => conferences.id),
    quarterFrom: date(),
    /** The invoice that this is a credit note for, and why. */
    creditsId: uuid().references((): AnyPgColumn => invoices.id),
    reason: text().notNull().default(""),
    year: smallint(),
    number: integer(),
    createdAt: instant().notNull().defaultNow(),
    issuedAt: instant(),
    issuedBy: uuid().references(() => people.id, { onDelete: "set null" }),
    dueOn: date(),
    sentAt: instant(),
    paidAt: instant(),
    /** As they were at the issue; their shape is that of lib/invoices/rules.ts. */
    sender: jsonb(),
    recipient: jsonb(),
    example: example(),
  },
  (t) => [
    unique("invoices_number").on(t.year, t.number),
    uniqueIndex("invoices_draft_conference").on(t.municipalityCode, t.conferenceId).where(sql`issued_at is null`),
    uniqueIndex("invoices_draft_quarter").on(t.municipalityCode, t.quarterFrom).where(sql`issued_at is null`),
    index().on(t.municipalityCode),
    index().on(t.conferenceId),
    index().on(t.creditsId),
    index().on(t.issuedBy),
    index().on(t.issuedAt),
    check("invoices_scope", sql`num_nonnulls(${t.conferenceId}, ${t.quarterFrom}) = 1`),
    check(
      "invoices_issue",
      sql`num_nulls(${t.issuedAt}, ${t.year}, ${t.number}, ${t.dueOn}, ${t.sender}, ${t.recipient}) in (0, 6)`,
    ),
    check("invoices_credit", sql`${t.creditsId} is null or ${t.issuedAt} is not null and ${t.reason} <> ''`),
    check("invoices_moments", sql`${t.issuedAt} is not null or ${t.sentAt} is null and ${t.paidAt} is null`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.issuedAt} is not null and ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      create: nobody,
      change: sql`${viewer.isSecretariat} and ${t.issuedAt} is not null`,
      remove: sql`${viewer.isSecretariat} and ${t.issuedAt} is null`,
    }),
  ],
);

/** What an invoice is for, one line for each seat; follows the invoice. Functions alone write. */
export const invoiceLines = pgTable(
  "invoice_lines",
  {
    id: id(),
    invoiceId: uuid()
      .notNull()
      .references(() => invoices.id, { onDelete: "cascade" }),
    signUpId: uuid().references(() => signUps.id, { onDelete: "set null" }),
    /** In a credit note: the line that it takes back. Once. */
    creditsLineId: uuid()
      .unique()
      .references((): AnyPgColumn => invoiceLines.id),
    position: integer().notNull(),
    description: text().notNull(),
    quantity: integer().notNull().default(1),
    /** The promised price of one, in øre, with so many per cent of VAT in it. */
    priceOre: integer().notNull(),
    vatPercent: smallint().notNull(),
  },
  (t) => [
    unique("invoice_lines_order").on(t.invoiceId, t.position),
    index().on(t.signUpId),
    check("invoice_lines_numbers", sql`${t.quantity} > 0 and ${t.priceOre} > 0 and ${t.vatPercent} in (0, 25)`),
    ...access({ read: sees("invoices", t.invoiceId), write: nobody }),
  ],
);
