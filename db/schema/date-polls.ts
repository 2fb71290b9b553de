import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, sees, sitsIn, viewer } from "../policy";
import { meetings } from "./meetings";
import { forum, people } from "./people";

/** A forum is asked when it can meet. Those who sit in it and the secretariat see it, never a guest; functions end it. */
export const datePolls = pgTable(
  "date_polls",
  {
    id: id(),
    forum: forum().notNull(),
    title: text().notNull(),
    place: text().notNull(),
    address: text().notNull().default(""),
    onlineUrl: text(),
    minutes: integer().notNull(),
    answerBy: date().notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: instant().notNull().defaultNow(),
    remindedAt: instant(),
    /** Empty while it runs. */
    closedAt: instant(),
    /** What became of it: nothing where it was closed without a meeting. */
    meetingId: uuid().references(() => meetings.id, { onDelete: "set null" }),
    example: example(),
    search: search("title", "place", "address"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.meetingId),
    index("date_polls_open").on(t.answerBy).where(sql`closed_at is null`),
    check("date_polls_minutes", sql`${t.minutes} between 15 and 720`),
    check("date_polls_forum", sql`${t.forum} <> 'secretariat'`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${sitsIn(t.forum)}`,
      create: sql`${viewer.isSecretariat} and ${t.askedBy} = ${viewer.id} and ${t.closedAt} is null`,
      change: nobody,
      remove: nobody,
    }),
  ],
);

/** A time that is offered; follows its poll. A trigger refuses what cannot be met on. */
export const pollOptions = pgTable(
  "poll_options",
  {
    id: id(),
    pollId: uuid()
      .notNull()
      .references(() => datePolls.id, { onDelete: "cascade" }),
    startsAt: instant().notNull(),
  },
  (t) => [
    unique("poll_options_once").on(t.pollId, t.startsAt),
    ...access({
      read: sees("date_polls", t.pollId),
      create: sql`${viewer.isSecretariat} and ${t.pollId} in (select p.id from date_polls p where p.closed_at is null)`,
      change: nobody,
      remove: nobody,
    }),
  ],
);

/** Who must be able to come; follows its poll. */
export const pollRequired = pgTable(
  "poll_required",
  {
    pollId: uuid()
      .notNull()
      .references(() => datePolls.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.pollId, t.personId] }),
    index().on(t.personId),
    ...access({
      read: sees("date_polls", t.pollId),
      create: sql`${viewer.isSecretariat} and ${t.pollId} in (select p.id from date_polls p where p.closed_at is null)`,
      change: nobody,
      remove: nobody,
    }),
  ],
);

export const pollAnswer = pgEnum("poll_answer", ["yes", "if_needed", "no"]);

/** What somebody can. Given and changed by those who sit in the forum, each the own, while the poll runs; all of them see it. */
export const pollAnswers = pgTable(
  "poll_answers",
  {
    optionId: uuid()
      .notNull()
      .references(() => pollOptions.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    answer: pollAnswer().notNull(),
    answeredAt: instant().notNull().defaultNow(),
  },
  (t) => {
    const own = sql`${t.personId} = ${viewer.id} and ${t.optionId} in (select o.id from poll_options o join date_polls p on p.id = o.poll_id
      where p.closed_at is null and p.answer_by >= (select app.today()) and p.forum::text in (select app.viewer_forums()))`;
    return [
      primaryKey({ columns: [t.optionId, t.personId] }),
      index().on(t.personId),
      ...access({
        read: sees("poll_options", t.optionId),
        create: own,
        change: own,
        remove: nobody,
      }),
    ];
  },
);
