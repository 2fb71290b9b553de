import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { example, id } from "../columns";
import { access, viewer } from "../policy";
import { activities } from "./activities";
import { conferences } from "./conferences";
import { files } from "./files";
import { stories } from "./stories";

/** A picture is seen by whoever sees what it shows; whoever writes that adds it. */
export const pictures = pgTable(
  "pictures",
  {
    id: id(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    activityId: uuid().references(() => activities.id, { onDelete: "cascade" }),
    storyId: uuid().references(() => stories.id, { onDelete: "cascade" }),
    conferenceId: uuid().references(() => conferences.id, { onDelete: "cascade" }),
    /** What it shows, for who cannot see it. */
    alt: text().notNull(),
    /** Who made it, and who allowed the use. */
    rights: text().notNull(),
    /** Whether municipalities and the press may use it too, with its rights beneath. */
    reusable: boolean().notNull().default(false),
    width: integer().notNull(),
    height: integer().notNull(),
    position: smallint().notNull().default(0),
    example: example(),
  },
  (t) => {
    const seen = sql`exists (select from activities a where a.id = ${t.activityId}) or exists (select from stories s where s.id = ${t.storyId})
      or exists (select from conferences c where c.id = ${t.conferenceId})`;
    const own = sql`exists (select from activities a where a.id = ${t.activityId} and (${viewer.isSecretariat} or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = ${t.storyId} and (${viewer.isSecretariat} or s.project_id in (select app.led_projects())))
      or ${viewer.isSecretariat} and exists (select from conferences c where c.id = ${t.conferenceId})`;
    return [
      index().on(t.activityId),
      index().on(t.storyId),
      index().on(t.conferenceId),
      index().on(t.fileId),
      check("pictures_of", sql`num_nonnulls(${t.activityId}, ${t.storyId}, ${t.conferenceId}) = 1`),
      check("pictures_words", sql`${t.alt} <> '' and ${t.rights} <> ''`),
      ...access({ read: seen, public: seen, write: own }),
    ];
  },
);
