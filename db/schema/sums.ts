import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { access, leads, viewer } from "../policy";
import { accountKind } from "./accounts";
import { activities } from "./activities";
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

/** Each municipality's equal share of an activity, kept by a trigger; seen as the activity is, and there to list by. */
export const activityShares = pgTable(
  "activity_shares",
  {
    activityId: uuid()
      .notNull()
      .references(() => activities.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    projectId: uuid().notNull(),
    startsOn: date().notNull(),
    registered: boolean().notNull(),
    held: boolean().notNull(),
    published: boolean().notNull(),
    participants: integer(),
    costOre: bigint({ mode: "number" }),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.municipalityCode] }),
    index().on(t.municipalityCode, t.startsOn),
    ...access({
      read: sql`${viewer.isSecretariat} or (${t.registered}
          and (${t.published} or ${viewer.isMember} or ${t.municipalityCode} = ${viewer.ownMunicipality}))
        or ${leads(t.projectId)} or ${t.municipalityCode} = ${viewer.represented}`,
      public: sql`${t.registered} and ${t.published}`,
    }),
  ],
);
