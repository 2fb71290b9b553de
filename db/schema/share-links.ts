import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { activities } from "./activities";
import { conferences } from "./conferences";
import { people } from "./people";
import { statuses } from "./statuses";
import { stories } from "./stories";

export const shareChannel = pgEnum("share_channel", ["facebook", "linkedin", "mail", "link"]);

/** A member's own short link to one thing that is public, by channel: how often it was followed, not by whom. */
export const shareLinks = pgTable(
  "share_links",
  {
    slug: text().primaryKey(),
    statusId: uuid().references(() => statuses.id, { onDelete: "cascade" }),
    storyId: uuid().references(() => stories.id, { onDelete: "cascade" }),
    activityId: uuid().references(() => activities.id, { onDelete: "cascade" }),
    conferenceId: uuid().references(() => conferences.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    channel: shareChannel().notNull(),
    visits: integer().notNull().default(0),
    madeAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique("share_links_status").on(t.statusId, t.personId, t.channel),
    unique("share_links_story").on(t.storyId, t.personId, t.channel),
    unique("share_links_activity").on(t.activityId, t.personId, t.channel),
    unique("share_links_conference").on(t.conferenceId, t.personId, t.channel),
    index().on(t.personId),
    check(
      "share_links_subject",
      sql`num_nonnulls(${t.statusId}, ${t.storyId}, ${t.activityId}, ${t.conferenceId}) = 1`,
    ),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
      create: sql`${viewer.isMember} and ${t.personId} = ${viewer.id} and ${t.visits} = 0 and (
        exists (select from statuses s where s.id = ${t.statusId} and s.published_at is not null and s.withdrawn_at is null)
        or exists (select from stories s where s.id = ${t.storyId} and s.published_at is not null)
        or exists (select from activities a where a.id = ${t.activityId} and a.published_at is not null and a.registered_at is not null)
        or exists (select from conferences c where c.id = ${t.conferenceId} and c.audience = 'public' and c.cancelled_at is null))`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
