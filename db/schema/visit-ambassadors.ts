import { sql } from "drizzle-orm";
import { date, index, jsonb, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { committeeMeetings } from "./committees";
import { people } from "./people";
import { visits } from "./visits";

/** Who is asked to go, and what they say; taken on and off by functions. Why it is they, and why not, is theirs and the secretariat's. */
export const visitAmbassadors = pgTable(
  "visit_ambassadors",
  {
    id: id(),
    visitId: uuid()
      .notNull()
      .references(() => visits.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** The committee meeting and its day; empty while none is chosen. Follow the visit's. */
    meetingId: uuid().references(() => committeeMeetings.id, { onDelete: "set null" }),
    onDay: date(),
    proposedAt: instant().notNull().defaultNow(),
    acceptedAt: instant(),
    /** Said no, or could not after all. */
    declinedAt: instant(),
    declineWords: text().notNull().default(""),
    /** Taken off by somebody else, or because the seat ended or the visit was called off. */
    releasedAt: instant(),
    /** Why the secretariat chose so by hand. */
    words: text().notNull().default(""),
    /** How the matching explains it. */
    why: jsonb().$type<Record<string, unknown>>(),
    example: example(),
  },
  (t) => {
    const live = sql`declined_at is null and released_at is null`;
    return [
      uniqueIndex("visit_ambassadors_one").on(t.visitId, t.personId).where(live),
      uniqueIndex("visit_ambassadors_evening").on(t.personId, t.onDay).where(live),
      index().on(t.personId),
      index().on(t.visitId),
      index().on(t.meetingId),
      ...access({ read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}` }),
    ];
  },
);

export const visitWorth = pgEnum("visit_worth", ["yes", "partly", "no"]);

/** What somebody on either side says afterwards: the secretariat's and the person's own. */
export const visitAnswers = pgTable(
  "visit_answers",
  {
    visitId: uuid()
      .notNull()
      .references(() => visits.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Was it worth the time? */
    worth: visitWorth().notNull(),
    /** What was asked about, or left an impression. */
    asked: text().notNull().default(""),
    /** What should happen next. */
    next: text().notNull().default(""),
    at: instant().notNull().defaultNow(),
    example: example(),
    search: search("asked", "next"),
  },
  (t) => {
    const own = sql`${t.personId} = ${viewer.id} and exists (select from visits v where v.id = ${t.visitId} and v.ends_at < now() and v.agreed_at is not null
      and v.cancelled_at is null and (v.municipality_code = (select app.hosted()) or v.id in (select app.my_visits())))`;
    return [
      primaryKey({ columns: [t.visitId, t.personId] }),
      index().on(t.personId),
      index().using("gin", t.search),
      ...access({
        read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
        create: own,
        change: own,
        remove: nobody,
      }),
    ];
  },
);
