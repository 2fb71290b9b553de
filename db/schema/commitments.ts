import { sql } from "drizzle-orm";
import { check, date, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { agreements, standing } from "./agreements";
import { votes } from "./decisions";
import { files } from "./files";
import { municipalities } from "./municipalities";
import { people } from "./people";

export const commitmentKind = pgEnum("commitment_kind", ["letter", "commitment"]);

/**
 * A letter of intent or a commitment to an agreement, with who decided it and how they voted. A commitment moves the
 * municipality's standing, and its withdrawal moves it back (app.commitment_made, app.commitment_withdrawn); neither is
 * ever deleted. The secretariat's own; what a commitment comes to is seen in the standing.
 */
export const commitments = pgTable(
  "commitments",
  {
    id: id(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    kind: commitmentKind().notNull(),
    givenOn: date().notNull(),
    /** Who gave it, "Byrådet". */
    body: text().notNull().default(""),
    ...votes(),
    note: text().notNull().default(""),
    fileId: uuid().references(() => files.id),
    recordedBy: uuid().references(() => people.id),
    recordedAt: instant().notNull().defaultNow(),
    /** Where the municipality stood before; kept by a trigger. */
    standingBefore: standing(),
    withdrawnAt: instant(),
    withdrawnWhy: text().notNull().default(""),
    example: example(),
    search: search("note"),
  },
  (t) => [
    index().on(t.agreementId, t.municipalityCode),
    index().on(t.municipalityCode),
    index().on(t.fileId),
    index().using("gin", t.search),
    check("commitments_votes", sql`num_nonnulls(${t.votesFor}, ${t.votesAgainst}, ${t.votesAbstained}) in (0, 3)`),
    ...access({
      read: viewer.isSecretariat,
      create: sql`${viewer.isSecretariat} and ${t.recordedBy} = ${viewer.id} and ${t.withdrawnAt} is null`,
      change: viewer.isSecretariat,
      remove: nobody,
    }),
  ],
);

/** What somebody thinks of a member that may leave: the secretariat's own. */
export const riskNotes = pgTable(
  "risk_notes",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    body: text().notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
    example: example(),
    search: search("body"),
  },
  (t) => [
    index().on(t.municipalityCode),
    index().using("gin", t.search),
    ...access({
      read: viewer.isSecretariat,
      create: sql`${viewer.isSecretariat} and ${t.writtenBy} = ${viewer.id}`,
      change: nobody,
      remove: viewer.isSecretariat,
    }),
  ],
);
