import { sql } from "drizzle-orm";
import { bigint, boolean, date, integer, numeric, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { access, viewer } from "../policy";
import { accountKind } from "./accounts";
import { projects } from "./efforts";
import { municipalities } from "./municipalities";

/** Sums per municipality, month and kind, kept by triggers: pages add up these and never scan what lies behind. */
export const accountSums = pgTable(
  "account_sums",
  {
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    projectId: uuid(),
    kind: accountKind().notNull(),
    /** The first day of the month. */
    month: date().notNull(),
    /** The public part and the rest are rows of their own. */
    open: boolean().notNull(),
    entries: integer().notNull(),
    /** Participants of activities; hours, days, places or visits of entries. */
    quantity: numeric({ precision: 16, scale: 2, mode: "number" }).notNull(),
    /** So many of the participants were estimated. */
    estimated: bigint({ mode: "number" }).notNull(),
    amountOre: bigint({ mode: "number" }).notNull(),
  },
  (t) => [
    unique("account_sums_key").on(t.municipalityCode, t.month, t.kind, t.open, t.projectId).nullsNotDistinct(),
    ...access({
      read: sql`${t.open} or ${viewer.isSecretariat} or ${viewer.isMember} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      public: sql`${t.open}`,
    }),
  ],
);

/** The same for a whole project, where an activity of several municipalities counts once. */
export const projectSums = pgTable(
  "project_sums",
  {
    projectId: uuid()
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    month: date().notNull(),
    open: boolean().notNull(),
    activities: integer().notNull(),
    participants: bigint({ mode: "number" }).notNull(),
    costOre: bigint({ mode: "number" }).notNull(),
  },
  (t) => [
    unique("project_sums_key").on(t.projectId, t.month, t.open),
    ...access({ read: sql`${t.open} or ${viewer.isMember}`, public: sql`${t.open}` }),
  ],
);
