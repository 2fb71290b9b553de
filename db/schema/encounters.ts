import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { content, example, id, instant, search } from "../columns";
import { access, goesTo, nobody, viewer } from "../policy";
import { events } from "./events";
import { municipalities } from "./municipalities";
import { people } from "./people";

/** Whom to meet there: the secretariat chooses and divides them, those who go read it. */
export const eventTargets = pgTable(
  "event_targets",
  {
    id: id(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    /** Their people to look for. */
    who: text().notNull().default(""),
    brief: text().notNull().default(""),
    /** Who of us takes them. */
    personId: uuid().references(() => people.id, { onDelete: "set null" }),
    /** A meeting that is agreed there. */
    meetAt: instant(),
    meetPlace: text().notNull().default(""),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique("event_targets_one").on(t.eventId, t.municipalityCode),
    index().on(t.personId),
    ...access({ read: sql`${viewer.isSecretariat} or ${goesTo(t.eventId)}`, write: viewer.isSecretariat }),
  ],
);

const followUps = ["mail", "invitation", "visit", "nothing"] as const;

/** Somebody met somebody there. Personal data: those who go and the secretariat read it, and the clock forgets it. */
export const encounters = pgTable(
  "encounters",
  {
    /** Made on the phone, so that what is sent twice is kept once. */
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    metAt: instant().notNull(),
    name: text().notNull().default(""),
    /** They have said that we may write to them; without it no address is kept. */
    consented: boolean().notNull().default(false),
    address: text().notNull().default(""),
    note: text().notNull().default(""),
    followedAt: instant(),
    followedBy: text({ enum: followUps }),
    /** When name, address and note were wiped out. */
    forgottenAt: instant(),
    example: example(),
    search: search("name", "note"),
  },
  (t) => {
    const own = sql`${viewer.isMember} and ${t.personId} = ${viewer.id}`;
    return [
      index().on(t.eventId, t.municipalityCode),
      index().on(t.personId),
      index().using("gin", t.search),
      check("encounters_consent", sql`${t.consented} or ${t.address} = ''`),
      ...access({
        read: sql`${viewer.isSecretariat} or ${goesTo(t.eventId)}`,
        create: sql`${own} and (${viewer.isSecretariat} or ${goesTo(t.eventId)})`,
        change: sql`${viewer.isSecretariat} or ${own}`,
        remove: sql`${viewer.isSecretariat} or ${own}`,
      }),
    ];
  },
);

/**
 * The card that somebody handed over, as a photo beside the note: read by whoever reads the note, only of those who said that
 * we may write. It lies here and not among the files, so that nothing is left on a disk when the note is forgotten.
 */
export const encounterPhotos = pgTable(
  "encounter_photos",
  {
    encounterId: uuid()
      .primaryKey()
      .references(() => encounters.id, { onDelete: "cascade" }),
    picture: content().notNull(),
  },
  (t) => [
    ...access({
      read: sql`exists (select from encounters e where e.id = ${t.encounterId})`,
      create: sql`exists (select from encounters e where e.id = ${t.encounterId} and e.person_id = ${viewer.id} and e.consented)`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
