import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { example, id } from "../columns";
import { access, viewer } from "../policy";
import { agreements } from "./agreements";
import { municipalities } from "./municipalities";
import { people } from "./people";

/** How a body voted; nobody has told, or all three are known. */
export const votes = () => ({ votesFor: smallint(), votesAgainst: smallint(), votesAbstained: smallint() });

export const decisionBody = pgEnum("decision_body", ["committee", "finance", "council"]);
export const decisionOutcome = pgEnum("decision_outcome", ["yes", "no", "postponed"]);

/** The chain of a municipality's own decision: the secretariat's, members' and that municipality's. */
export const decisionSteps = pgTable(
  "decision_steps",
  {
    id: id(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    body: decisionBody().notNull(),
    /** The body's own name, "Kultur- og Fritidsudvalget". */
    bodyName: text().notNull(),
    decidesOn: date().notNull(),
    /** The day is our guess; nobody has told it. */
    estimated: boolean().notNull().default(false),
    outcome: decisionOutcome(),
    ...votes(),
    source: text().notNull(),
    version: integer().notNull().default(1),
    example: example(),
  },
  (t) => [
    unique().on(t.agreementId, t.municipalityCode, t.body),
    index().on(t.municipalityCode),
    check("decision_steps_votes", sql`num_nonnulls(${t.votesFor}, ${t.votesAgainst}, ${t.votesAbstained}) in (0, 3)`),
    check("decision_steps_known", sql`${t.outcome} is null or ${t.outcome} = 'postponed' or not ${t.estimated}`),
    ...access({
      read: sql`${viewer.isMember} or ${t.municipalityCode} = ${viewer.municipality}`,
      write: viewer.isSecretariat,
    }),
  ],
);

export const preparationKind = pgEnum("preparation_kind", ["access", "visit", "status", "item", "letter"]);

/**
 * What must happen before a municipality can decide: whose it is, another day than the rule's, and a word where the portal
 * cannot see it. A row stands only where somebody said something. The secretariat's own.
 */
export const preparations = pgTable(
  "preparations",
  {
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    kind: preparationKind().notNull(),
    responsibleId: uuid().references(() => people.id),
    dueOn: date(),
    doneOn: date(),
    /** Why it is not needed here. */
    skippedWhy: text().notNull().default(""),
    version: integer().notNull().default(1),
    example: example(),
  },
  (t) => [
    primaryKey({ columns: [t.agreementId, t.municipalityCode, t.kind] }),
    index().on(t.municipalityCode),
    ...access({ read: viewer.isSecretariat, write: viewer.isSecretariat }),
  ],
);

/** What the whole agreement waits for: the state's dates, the draft, the signing. The secretariat's own. */
export const milestones = pgTable(
  "milestones",
  {
    id: id(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    title: text().notNull(),
    onDay: date().notNull(),
    estimated: boolean().notNull().default(false),
    doneOn: date(),
    note: text().notNull().default(""),
    version: integer().notNull().default(1),
    example: example(),
  },
  (t) => [index().on(t.agreementId), ...access({ read: viewer.isSecretariat, write: viewer.isSecretariat })],
);
