import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { hashed } from "../columns";
import { access, nobody, sees } from "../policy";
import { conferenceQuestions, conferenceSessions } from "./conference-parts";
import { signUps } from "./sign-ups";

/** The links in the mails, hashed. On the deny list. */
export const signUpLinks = pgTable(
  "sign_up_links",
  {
    tokenHash: hashed().primaryKey(),
    signUpId: uuid()
      .notNull()
      .references(() => signUps.id, { onDelete: "cascade" }),
  },
  (t) => [index().on(t.signUpId)],
).enableRLS();

/** What somebody answered; follows the sign-up until its question lets it go. */
export const signUpAnswers = pgTable(
  "sign_up_answers",
  {
    signUpId: uuid()
      .notNull()
      .references(() => signUps.id, { onDelete: "cascade" }),
    questionId: uuid()
      .notNull()
      .references(() => conferenceQuestions.id, { onDelete: "cascade" }),
    answer: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.signUpId, t.questionId] }),
    index().on(t.questionId),
    ...access({ read: sees("sign_ups", t.signUpId), write: nobody }),
  ],
);

/** The sessions that somebody with a seat chose; follows the sign-up. */
export const signUpSessions = pgTable(
  "sign_up_sessions",
  {
    signUpId: uuid()
      .notNull()
      .references(() => signUps.id, { onDelete: "cascade" }),
    sessionId: uuid()
      .notNull()
      .references(() => conferenceSessions.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.signUpId, t.sessionId] }),
    index().on(t.sessionId),
    ...access({ read: sees("sign_ups", t.signUpId), write: nobody }),
  ],
);
