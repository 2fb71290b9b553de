import { sql } from "drizzle-orm";
import { date, index, jsonb, pgEnum, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { people } from "./people";

export const measureState = pgEnum("measure_state", ["planned", "running", "done"]);

/** The memo's own list: the members follow it, the secretariat keeps it. */
export const measures = pgTable(
  "measures",
  {
    /** As in the memo, "A1". */
    key: text().primaryKey(),
    title: text().notNull(),
    body: text().notNull(),
    responsible: text().notNull(),
    state: measureState().notNull(),
    nextStep: text().notNull().default(""),
    /** The page of the portal that it became. */
    href: text(),
    position: smallint().notNull(),
    source: text().notNull(),
    search: search("key || ' ' || title", "body", "next_step"),
  },
  () => access({ read: viewer.isMember, write: viewer.isSecretariat }),
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
      ],
    }).primaryKey(),
    measureKey: text()
      .notNull()
      .references(() => measures.key),
    question: text().notNull(),
    position: smallint().notNull(),
    source: text().notNull(),
    search: search("question"),
  },
  () => access({ read: viewer.isMember }),
);

/** Dated and never changed: a new decision replaces an older one from its first day. */
export const policyDecisions = pgTable(
  "policy_decisions",
  {
    id: id(),
    policyKey: text()
      .notNull()
      .references(() => policies.key),
    /** Its shape is the policy's own: see lib/policies/input.ts. */
    value: jsonb().notNull(),
    validFrom: date().notNull(),
    /** The meeting or paper it rests on. */
    basis: text().notNull(),
    decidedBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    example: example(),
  },
  (t) => [
    index().on(t.policyKey, t.validFrom),
    ...access({
      read: viewer.isMember,
      create: sql`${viewer.isSecretariat} and ${t.decidedBy} = ${viewer.id}`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
