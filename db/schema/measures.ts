import { sql } from "drizzle-orm";
import { date, integer, pgEnum, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { people } from "./people";

export const measureState = pgEnum("measure_state", ["planned", "running", "done"]);

/** The memo's own list: the members follow it, the secretariat keeps it. */
export const measures = pgTable(
  "measures",
  {
    /** As in the memo, "A1": minutes speak of it, so it never changes. */
    key: text().primaryKey(),
    id: uuid().notNull().unique().defaultRandom(),
    /** The memo's A or B, or a group's own name. */
    groupName: text().notNull().default("A"),
    title: text().notNull(),
    purpose: text().notNull().default(""),
    body: text().notNull(),
    responsible: text().notNull(),
    /** The one among them who has an account. */
    responsibleId: uuid().references(() => people.id),
    state: measureState().notNull(),
    nextStep: text().notNull().default(""),
    nextStepOn: date(),
    /** What is counted of what it became: see lib/measures/input.ts. */
    counts: text().array().notNull().default(sql`'{}'`),
    position: smallint().notNull(),
    source: text().notNull(),
    retiredAt: instant(),
    retiredWhy: text().notNull().default(""),
    version: integer().notNull().default(1),
    search: search("key || ' ' || title", "body", "next_step"),
  },
  () => access({ read: viewer.isMember, write: viewer.isSecretariat, remove: nobody }),
);

/** The memo's open questions; the answer is the newest decision that is in force. */
export const policies = pgTable(
  "policies",
  {
    key: text({
      enum: [
        "invitation",
        "access_length",
        "colleagues",
        "payment",
        "networks",
        "giving",
        "status_rhythm",
        "status_approval",
        "participants",
        "newsletter_approval",
        "second_factor",
      ],
    }).primaryKey(),
    measureKey: text()
      .notNull()
      .references(() => measures.key),
    question: text().notNull(),
    position: smallint().notNull(),
    source: text().notNull(),
    /** What is proposed while it waits for a decision. */
    proposal: text().notNull().default(""),
    version: integer().notNull().default(1),
    search: search("question"),
  },
  () => access({ read: viewer.isMember, change: viewer.isSecretariat }),
);
