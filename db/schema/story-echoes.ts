import { type AnyColumn, sql } from "drizzle-orm";
import { index, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { municipalities } from "./municipalities";
import { people } from "./people";
import { stories } from "./stories";

const writes = (story: AnyColumn) => sql`exists (select from stories s where s.id = ${story}
  and s.project_id in (select app.led_projects()))`;
const told = (story: AnyColumn) => sql`exists (select from stories s where s.id = ${story}
  and ${viewer.represented} = any(s.told_codes))`;

/** Somebody of a municipality has read a story: seen by the writers, the secretariat and that person. */
export const storyReads = pgTable(
  "story_reads",
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    readAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.personId] }),
    index().on(t.personId),
    index().on(t.municipalityCode),
    ...access({
      read: sql`${t.personId} = ${viewer.id} or ${viewer.isSecretariat} or ${writes(t.storyId)}`,
      create: sql`${t.personId} = ${viewer.id} and ${t.municipalityCode} = ${viewer.represented} and ${told(t.storyId)}`,
      change: nobody,
      remove: nobody,
    }),
  ],
);

export const reuseKind = pgEnum("reuse_kind", ["quote", "status"]);

/** A municipality uses a story in its own words: its own people, the writers and the secretariat see it. */
export const storyReuses = pgTable(
  "story_reuses",
  {
    id: id(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    kind: reuseKind().notNull(),
    words: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.storyId),
    index().on(t.municipalityCode, t.at),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.represented} or ${writes(t.storyId)}`,
      create: sql`${t.personId} = ${viewer.id} and ${t.municipalityCode} = ${viewer.represented} and ${told(t.storyId)}`,
      change: sql`${t.personId} = ${viewer.id} and ${t.municipalityCode} = ${viewer.represented}`,
      remove: sql`${t.personId} = ${viewer.id} and ${t.municipalityCode} = ${viewer.represented}`,
    }),
  ],
);

/** A culture head hands a story on to the own politicians with a note: that municipality's own affair. */
export const storyForwards = pgTable(
  "story_forwards",
  {
    id: id(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    note: text().notNull().default(""),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.storyId),
    index().on(t.municipalityCode, t.at),
    ...access({ read: sql`${t.municipalityCode} = ${viewer.represented}` }),
  ],
);
