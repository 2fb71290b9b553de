import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, viewer } from "../policy";
import { municipalities } from "./municipalities";
import { people } from "./people";

/** A politician's own row, while they sit in KMP. */
const own = (person: unknown) => sql`${person} = ${viewer.id} and 'kmp' in (select app.viewer_forums())`;

/** A politician who goes out and tells what the agreement has meant at home. The person and the secretariat alone see it. */
export const ambassadors = pgTable(
  "ambassadors",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Free short words: "musik", "unge". */
    topics: text().array().notNull().default([]),
    /** How many visits for one agreement. */
    mostVisits: smallint().notNull().default(2),
    /** How far from home, in a straight line; empty where any distance will do. */
    mostKm: smallint(),
    /** Days of the week that are free, 1 is Monday. */
    weekdays: smallint().array().notNull().default([1, 2, 3, 4, 5]),
    languages: text().array().notNull().default(["da"]),
    party: text().notNull().default(""),
    /** "Skoleleder, 12 år i byrådet". */
    background: text().notNull().default(""),
    /** What they tell, and the figures in it. */
    story: text().notNull().default(""),
    storyCostOre: bigint({ mode: "number" }),
    storyParticipants: integer(),
    storyStaff: smallint(),
    /** Goes nowhere for the time being. */
    pausedAt: instant(),
    version: integer().notNull().default(1),
    example: example(),
  },
  (t) => [
    check("ambassadors_most", sql`${t.mostVisits} between 1 and 20 and ${t.mostKm} > 0`),
    check("ambassadors_weekdays", sql`${t.weekdays} <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]`),
    check("ambassadors_story", sql`${t.storyCostOre} >= 0 and ${t.storyParticipants} >= 0 and ${t.storyStaff} >= 0`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
      write: sql`${viewer.isSecretariat} or ${own(t.personId)}`,
    }),
  ],
);

/** A day that is free although its weekday is not, or taken although it is; follows its ambassador. */
export const ambassadorDays = pgTable(
  "ambassador_days",
  {
    personId: uuid()
      .notNull()
      .references(() => ambassadors.personId, { onDelete: "cascade" }),
    onDay: date().notNull(),
    free: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.onDay] }),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
      write: sql`${viewer.isSecretariat} or ${own(t.personId)}`,
    }),
  ],
);

/** Where an ambassador must not go, told in confidence: the secretariat's and whoever named it. Not audited, so that no log tells it. */
export const ambassadorConflicts = pgTable(
  "ambassador_conflicts",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    reason: text().notNull().default(""),
    namedBy: uuid()
      .notNull()
      .references(() => people.id),
    namedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique("ambassador_conflicts_once").on(t.personId, t.municipalityCode, t.namedBy),
    index().on(t.namedBy),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.namedBy} = ${viewer.id}`,
      create: sql`${t.namedBy} = ${viewer.id} and (${viewer.isSecretariat} or ${own(t.personId)})`,
      change: sql`false`,
      remove: sql`${viewer.isSecretariat} or ${t.namedBy} = ${viewer.id}`,
    }),
  ],
);
