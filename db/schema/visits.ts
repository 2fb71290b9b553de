import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { agreements } from "./agreements";
import { committeeMeetings } from "./committees";
import { municipalities } from "./municipalities";
import { people } from "./people";

export const visitKind = pgEnum("visit_kind", ["wish", "offer"]);

/** A visit to a host's committee. The secretariat, the host's own people and whoever is to go see it; app.visit_state tells how far it is. */
export const visits = pgTable(
  "visits",
  {
    id: id(),
    /** What the host decides about. */
    agreementId: uuid()
      .notNull()
      .default(sql`app.next_agreement()`)
      .references(() => agreements.id),
    /** The host. */
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    kind: visitKind().notNull().default("wish"),
    /** Who wished for it, or offers to go. */
    wishedBy: uuid()
      .notNull()
      .references(() => people.id),
    wishedAt: instant().notNull().defaultNow(),
    words: text().notNull().default(""),
    topics: text().array().notNull().default([]),
    /** How many ambassadors. */
    people: smallint().notNull().default(1),
    withSecretariat: boolean().notNull().default(false),
    partyWish: text().notNull().default(""),
    backgroundWish: text().notNull().default(""),
    /** The host's committee meeting that it is part of; until one is chosen, any that is early enough will do. */
    meetingId: uuid().references(() => committeeMeetings.id, { onDelete: "set null" }),
    /** When the ambassador is invited in, and leaves again before the deliberation. */
    startsAt: instant(),
    endsAt: instant(),
    place: text().notNull().default(""),
    link: text(),
    itemTitle: text().notNull().default(""),
    contactName: text().notNull().default(""),
    contactAddress: text().notNull().default(""),
    /** The host has said yes to time, place and item. */
    agreedAt: instant(),
    /** Both sides were asked how it went. */
    askedAt: instant(),
    cancelledAt: instant(),
    cancelReason: text().notNull().default(""),
    cancelledBy: uuid().references(() => people.id),
    /** Its day is gone or has become too late: somebody must find another. */
    flaggedAt: instant(),
    sequence: integer().notNull().default(0),
    version: integer().notNull().default(1),
    example: example(),
  },
  (t) => [
    index().on(t.agreementId, t.municipalityCode),
    index().on(t.municipalityCode),
    index().on(t.meetingId),
    check("visits_people", sql`${t.people} in (1, 2)`),
    check("visits_slot", sql`${t.startsAt} < ${t.endsAt}`),
    check("visits_agreed", sql`${t.agreedAt} is null or ${t.startsAt} is not null`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = (select app.hosted()) or ${t.id} in (select app.my_visits())
        or ${t.wishedBy} = ${viewer.id} and (select app.preview()) is null`,
      create: sql`${viewer.isSecretariat} or ${t.wishedBy} = ${viewer.id} and ${t.agreedAt} is null and case when ${t.kind} = 'wish'
        then ${t.municipalityCode} = (select app.hosted())
        else 'kmp' in (select app.viewer_forums()) and ${t.municipalityCode} <> ${viewer.represented} end`,
      change: viewer.isSecretariat,
      remove: nobody,
    }),
  ],
);
