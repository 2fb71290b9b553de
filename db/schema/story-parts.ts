import { type AnyColumn, sql } from "drizzle-orm";
import { check, date, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, viewer } from "../policy";
import { activities } from "./activities";
import { municipalities } from "./municipalities";
import { stories } from "./stories";

/** The story may be written by the viewer. */
const writes = (story: AnyColumn) => sql`exists (select from stories s where s.id = ${story}
  and (${viewer.isSecretariat} or s.project_id in (select app.led_projects())))`;
/** The story may be read by the viewer: its own policy has the last word. */
const sees = (story: AnyColumn) => sql`exists (select from stories s where s.id = ${story})`;

/** Whom a story is for, with why just them; its writers and that municipality see it. Who else got it, a function tells. */
export const storyTargets = pgTable(
  "story_targets",
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    why: text().notNull().default(""),
    /** When it reached the municipality, or since when it waits for somebody to sit there. */
    toldAt: instant(),
    waitingAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.municipalityCode] }),
    index().on(t.municipalityCode, t.toldAt),
    index("story_targets_waiting").on(t.waitingAt).where(sql`waiting_at is not null`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.toldAt} is not null and ${t.municipalityCode} = ${viewer.represented} or ${writes(t.storyId)}`,
      create: sql`${t.toldAt} is null and ${t.waitingAt} is null and ${writes(t.storyId)}`,
      change: writes(t.storyId),
      remove: sql`${t.toldAt} is null and ${writes(t.storyId)}`,
    }),
  ],
);

/** Somebody's words with their consent. Withdrawing it wipes the words; what is left is seen by the writers alone. */
export const storyQuotes = pgTable(
  "story_quotes",
  {
    id: id(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    words: text().notNull(),
    name: text().notNull(),
    title: text().notNull().default(""),
    /** How and when the consent was given. */
    consent: text().notNull(),
    consentedOn: date().notNull(),
    withdrawnAt: instant(),
    example: example(),
  },
  (t) => [
    index().on(t.storyId),
    check("story_quotes_wiped", sql`${t.withdrawnAt} is null or ${t.words} || ${t.name} || ${t.title} = ''`),
    ...access({
      read: sql`${t.withdrawnAt} is null and ${sees(t.storyId)} or ${writes(t.storyId)}`,
      public: sql`${t.withdrawnAt} is null and ${sees(t.storyId)}`,
      write: writes(t.storyId),
    }),
  ],
);

/** The activities that a story is about; both must be seen. */
export const storyActivities = pgTable(
  "story_activities",
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    activityId: uuid()
      .notNull()
      .references(() => activities.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.activityId] }),
    index().on(t.activityId),
    ...access({ read: sees(t.storyId), public: sees(t.storyId), write: writes(t.storyId) }),
  ],
);
