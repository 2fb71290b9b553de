import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, viewer } from "../policy";
import { conferences } from "./conferences";

/** What happens when, and where; follows its conference. */
export const conferenceSessions = pgTable(
  "conference_sessions",
  {
    id: id(),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id, { onDelete: "cascade" }),
    title: text().notNull(),
    speaker: text().notNull().default(""),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    room: text().notNull().default(""),
    /** Sessions of several tracks run side by side. */
    track: text().notNull().default(""),
    /** Empty where everybody goes and nobody chooses. */
    capacity: integer(),
  },
  (t) => [
    index().on(t.conferenceId, t.startsAt),
    check("conference_sessions_period", sql`${t.startsAt} < ${t.endsAt}`),
    check("conference_sessions_capacity", sql`${t.capacity} > 0`),
    ...access({
      read: sql`${t.conferenceId} in (select c.id from conferences c)`,
      public: sql`${t.conferenceId} in (select c.id from conferences c)`,
      write: viewer.isSecretariat,
    }),
  ],
);

export const questionKind = pgEnum("question_kind", ["text", "choice", "diet"]);

/** What is asked of each who signs up; follows its conference. */
export const conferenceQuestions = pgTable(
  "conference_questions",
  {
    id: id(),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id, { onDelete: "cascade" }),
    kind: questionKind().notNull(),
    label: text().notNull(),
    /** What there is to choose between. */
    choices: text().array().notNull().default(sql`'{}'`),
    required: boolean().notNull().default(false),
    /** How many days after the conference the answers are kept. */
    keepDays: integer().notNull().default(30),
    position: integer().notNull().default(0),
  },
  (t) => [
    index().on(t.conferenceId, t.position),
    check("conference_questions_choices", sql`(${t.kind} = 'choice') = (cardinality(${t.choices}) > 1)`),
    check("conference_questions_kept", sql`${t.keepDays} between 0 and 1825`),
    ...access({
      read: sql`${t.conferenceId} in (select c.id from conferences c)`,
      public: sql`${t.conferenceId} in (select c.id from conferences c)`,
      write: viewer.isSecretariat,
    }),
  ],
);
