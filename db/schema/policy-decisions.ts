import { sql } from "drizzle-orm";
import { date, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { agendaItems } from "./agenda-items";
import { policies } from "./measures";
import { people } from "./people";

/** Dated and never changed: a new decision replaces an older one from its first day. That on signing in needs a fresh proof. */
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
    /** The meeting or paper it rests on, in words. */
    basis: text().notNull(),
    itemId: uuid().references(() => agendaItems.id, { onDelete: "set null" }),
    /** The proposal that it answered. */
    proposal: text().notNull().default(""),
    decidedBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    example: example(),
  },
  (t) => [
    index().on(t.policyKey, t.validFrom),
    index().on(t.itemId),
    ...access({
      read: viewer.isMember,
      create: sql`${viewer.isSecretariat} and ${t.decidedBy} = ${viewer.id} and (${t.policyKey} <> 'second_factor' or ${viewer.isFresh})`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
