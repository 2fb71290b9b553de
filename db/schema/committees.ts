import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, smallint, text, time, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, viewer } from "../policy";
import { decisionBody } from "./decisions";
import { municipalities } from "./municipalities";

/** Who keeps a municipality's committees: the secretariat, and whoever heads culture there. */
export const keeps = sql`'kmk' in (select app.viewer_forums()) and ${viewer.represented}`;

/** A body that decides in a municipality, by its own name, with the form of its agenda items. Members and that municipality see it. */
export const committees = pgTable(
  "committees",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    body: decisionBody().notNull(),
    name: text().notNull(),
    chair: text().notNull().default(""),
    /** Public facts only: names as the municipality's own page has them, one a line. */
    members: text().notNull().default(""),
    /** The headings of an agenda item, in their order; which part of an item each takes, lib/committees/rules.ts tells. */
    headings: text().array().notNull().default([]),
    /** Whose recommendation it is: "Kultur- og Økonomiforvaltningen". */
    recommender: text().notNull().default(""),
    /** So many days before a meeting its papers must be there. */
    paperDays: smallint().notNull().default(8),
    /** Months from one status to the next, where it is not the policy's. */
    rhythmMonths: smallint(),
    agendaUrl: text(),
    source: text().notNull().default(""),
    /** When somebody last said that the coming year's dates are right. */
    confirmedOn: date(),
    /** When the culture head was last asked to say so. */
    askedOn: date(),
    version: integer().notNull().default(1),
    example: example(),
    search: search("name", "chair", "members"),
  },
  (t) => [
    index().using("gin", t.search),
    unique("committees_one").on(t.municipalityCode, t.body),
    check("committees_paper_days", sql`${t.paperDays} between 0 and 60`),
    check("committees_rhythm", sql`${t.rhythmMonths} in (1, 2, 3, 4, 6, 12)`),
    ...access({
      read: sql`${viewer.isMember} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      write: sql`${viewer.isSecretariat} or ${keeps} = ${t.municipalityCode}`,
    }),
  ],
);

/** A day on which a committee meets; a cancelled one stays, so that what was laid on it can move. */
export const committeeMeetings = pgTable(
  "committee_meetings",
  {
    id: id(),
    committeeId: uuid()
      .notNull()
      .references(() => committees.id, { onDelete: "cascade" }),
    onDay: date().notNull(),
    startTime: time(),
    /** Where the date comes from: typed in, from a file, or by a rule. */
    source: text().notNull().default(""),
    cancelledAt: instant(),
    /** The day it was moved from: a rule or a list that names that day again does not bring it back. */
    movedFrom: date(),
    example: example(),
  },
  (t) => {
    const of = (rest: ReturnType<typeof sql>) =>
      sql`exists (select from committees c where c.id = ${t.committeeId} ${rest})`;
    return [
      unique("committee_meetings_day").on(t.committeeId, t.onDay),
      index().on(t.onDay),
      ...access({
        read: of(sql``),
        write: of(sql`and (${viewer.isSecretariat} or ${keeps} = c.municipality_code)`),
      }),
    ];
  },
);
