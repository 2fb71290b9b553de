import { sql } from "drizzle-orm";
import { check, date, index, numeric, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id } from "../columns";
import { access, leads, viewer } from "../policy";
import { projects } from "./efforts";

/** Where a target's measure comes from: counted from the activities, or measured by somebody. */
export const targetBasis = pgEnum("target_basis", ["activities", "participants", "measured"]);

/** What a project promised: members follow it, its leaders and the secretariat keep it. */
export const resultTargets = pgTable(
  "result_targets",
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    title: text().notNull(),
    unit: text().notNull(),
    basis: targetBasis().notNull(),
    target: numeric({ precision: 14, scale: 2, mode: "number" }).notNull(),
    dueOn: date().notNull(),
    /** Only where the basis is "measured". */
    measured: numeric({ precision: 14, scale: 2, mode: "number" }),
    measuredOn: date(),
    source: text().notNull().default(""),
    example: example(),
  },
  (t) => [
    index().on(t.projectId),
    check("result_targets_target", sql`${t.target} > 0`),
    ...access({ read: viewer.isMember, write: sql`${viewer.isSecretariat} or ${leads(t.projectId)}` }),
  ],
);
