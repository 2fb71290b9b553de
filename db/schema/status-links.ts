import { sql } from "drizzle-orm";
import { index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { people } from "./people";
import { statuses } from "./statuses";

export const shareChannel = pgEnum("share_channel", ["facebook", "linkedin", "mail", "link"]);

/** A person's own short link to a published status, by channel: how often it was followed, not by whom. */
export const statusLinks = pgTable(
  "status_links",
  {
    slug: text().primaryKey(),
    statusId: uuid()
      .notNull()
      .references(() => statuses.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    channel: shareChannel().notNull(),
    visits: integer().notNull().default(0),
    madeAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique("status_links_one").on(t.statusId, t.personId, t.channel),
    index().on(t.personId),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
      create: sql`${t.personId} = ${viewer.id} and ${t.visits} = 0 and exists (select from statuses s where s.id = ${t.statusId} and s.published_at is not null)`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
