import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, viewer } from "../policy";
import { municipalities } from "./municipalities";
import { people } from "./people";

/** What a municipality told us or a member proposed; written by functions, read by the secretariat and who proposed it. */
export const interests = pgTable(
  "interests",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    name: text().notNull().default(""),
    title: text().notNull().default(""),
    address: text().notNull().default(""),
    topics: text().array().notNull().default([]),
    message: text().notNull().default(""),
    arrivedAt: instant().notNull().defaultNow(),
    /** Set when a member proposed the municipality; empty for the public form. */
    proposedBy: uuid().references(() => people.id),
    /** Looks like spam: no mail was sent and the case was not touched. */
    heldAt: instant(),
    heldWhy: text(),
    releasedAt: instant(),
    example: example(),
    search: search("name", "message"),
  },
  (t) => [
    index().on(t.municipalityCode),
    index().using("gin", t.search),
    ...access({ read: sql`${viewer.isSecretariat} or ${t.proposedBy} = ${viewer.id}`, write: viewer.isSecretariat }),
  ],
);

/** One case per municipality, the secretariat's own. */
export const cases = pgTable(
  "cases",
  {
    municipalityCode: text()
      .primaryKey()
      .references(() => municipalities.code),
    openedAt: instant().notNull().defaultNow(),
    nextStep: text().notNull().default(""),
    nextStepOn: date(),
    responsibleId: uuid().references(() => people.id),
    /** Rises with each change; a form that was opened on an older one is refused. */
    version: integer().notNull().default(1),
    movedAt: instant().notNull().defaultNow(),
    changedBy: uuid().references(() => people.id),
    example: example(),
    search: search("next_step"),
  },
  (t) => [index().using("gin", t.search), ...access({ read: viewer.isSecretariat, write: viewer.isSecretariat })],
);

/** Notes on a case: the secretariat's own. */
export const caseNotes = pgTable(
  "case_notes",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => cases.municipalityCode),
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
    ...access({ read: viewer.isSecretariat, write: viewer.isSecretariat }),
  ],
);
