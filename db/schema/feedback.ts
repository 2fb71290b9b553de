import { boolean, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id } from "../columns";
import { access, nobody, viewer } from "../policy";
import { conferences } from "./conferences";
import { signUps } from "./sign-ups";

export const feedbackWorth = pgEnum("feedback_worth", ["very", "partly", "little"]);

/** What somebody said after a conference; it knows neither who nor when. The secretariat's to read. */
export const feedback = pgTable(
  "feedback",
  {
    id: id(),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id, { onDelete: "cascade" }),
    /** How much use it is at work. */
    worth: feedbackWorth().notNull(),
    /** What is taken home. */
    gain: text().notNull().default(""),
    /** What could be better. */
    better: text().notNull().default(""),
    example: example(),
  },
  (t) => [index().on(t.conferenceId), ...access({ read: viewer.isSecretariat, write: nobody })],
);

/** Who was asked, and whether they have answered: no moment, or it would lead to the answer. On the deny list. */
export const feedbackAsks = pgTable("feedback_asks", {
  signUpId: uuid()
    .primaryKey()
    .references(() => signUps.id, { onDelete: "cascade" }),
  answered: boolean().notNull().default(false),
}).enableRLS();
