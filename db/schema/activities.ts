import { sql } from "drizzle-orm";
import { bigint, boolean, check, date, index, integer, pgEnum, pgTable, text, time, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, leads, viewer } from "../policy";
import { projects } from "./efforts";
import { imports } from "./imports";
import { people } from "./people";

export const ageGroup = pgEnum("age_group", ["children", "youth", "adults", "seniors", "everyone"]);
export const counting = pgEnum("counting", ["counted", "estimated"]);

/**
 * What a project did or will do. Published ones are everybody's; members see all that are registered; a municipality's own
 * is its own; drafts are seen by the project, by those who sit for a municipality that they name, and by the secretariat.
 */
export const activities = pgTable(
  "activities",
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    title: text().notNull(),
    body: text().notNull().default(""),
    /** First and last day in Copenhagen, and perhaps the hour that it begins. */
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    startTime: time(),
    place: text().notNull().default(""),
    /** The municipalities that had it; sorted, each once. A trigger shares participants and cost equally among them. */
    municipalityCodes: text().array().notNull().default([]),
    targetGroup: text().notNull().default(""),
    ageGroup: ageGroup(),
    /** Whoever comes pays nothing. */
    free: boolean().notNull().default(false),
    participants: integer(),
    counting: counting(),
    countedHow: text().notNull().default(""),
    costOre: bigint({ mode: "number" }),
    partners: text().notNull().default(""),
    url: text(),
    /** Whether we stood as sender, and where that can be seen. */
    senderShown: boolean(),
    senderProof: text().notNull().default(""),
    createdBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    /** Empty while it is a draft. */
    registeredAt: instant(),
    /** Set from its first day on, by a trigger or the clock: from then on it counts. */
    heldAt: instant(),
    publishedAt: instant(),
    importId: uuid().references(() => imports.id),
    version: integer().notNull().default(1),
    example: example(),
    search: search("title", "body", "place"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.projectId, t.startsOn),
    index().on(t.startsOn),
    index("activities_waiting").on(t.startsOn).where(sql`held_at is null and registered_at is not null`),
    index().on(t.publishedAt, t.startsOn),
    index("activities_drafts").on(t.projectId).where(sql`registered_at is null`),
    index().on(t.createdBy, t.createdAt),
    index().on(t.importId),
    check("activities_period", sql`${t.startsOn} <= ${t.endsOn} and ${t.endsOn} <= ${t.startsOn} + 1000`),
    check("activities_participants", sql`${t.participants} between 0 and 1000000`),
    check("activities_cost", sql`${t.costOre} between 0 and 10000000000`),
    check("activities_complete", sql`${t.registeredAt} is null or cardinality(${t.municipalityCodes}) > 0`),
    check("activities_counting", sql`${t.participants} is null or ${t.counting} is not null`),
    ...access({
      read: sql`${viewer.isSecretariat} or (${t.registeredAt} is not null
          and (${t.publishedAt} is not null or ${viewer.isMember} or ${viewer.ownMunicipality} = any(${t.municipalityCodes})))
        or ${leads(t.projectId)} or ${viewer.represented} = any(${t.municipalityCodes})`,
      public: sql`${t.publishedAt} is not null and ${t.registeredAt} is not null`,
      create: sql`(${viewer.isSecretariat} or ${leads(t.projectId)}) and ${t.createdBy} = ${viewer.id}`,
      change: sql`${viewer.isSecretariat} or ${leads(t.projectId)}`,
      remove: sql`${viewer.isSecretariat} or ${leads(t.projectId)}`,
    }),
  ],
);
