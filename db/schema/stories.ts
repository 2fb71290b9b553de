import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, leads, viewer } from "../policy";
import { projects } from "./efforts";
import { people } from "./people";

/**
 * A good story for some municipalities. Its project and the secretariat write it; once it is sent, those who sit for a
 * municipality that it was told to read it; once it is published, everybody does.
 */
export const stories = pgTable(
  "stories",
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    title: text().notNull(),
    lead: text().notNull().default(""),
    /** Markdown. */
    body: text().notNull().default(""),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    readyAt: instant(),
    /** When it is to be sent; from then on the clock sends it. */
    sendAt: instant(),
    sentAt: instant(),
    publishedAt: instant(),
    /** The municipalities that it has reached; kept by the functions that send. */
    toldCodes: text().array().notNull().default([]),
    version: integer().notNull().default(1),
    example: example(),
    search: search("title", "lead", "body"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.projectId),
    index().on(t.publishedAt),
    index().on(t.sentAt),
    index().using("gin", t.toldCodes),
    index().on(t.authorId),
    index("stories_due").on(t.sendAt).where(sql`sent_at is null and send_at is not null`),
    check("stories_published", sql`${t.publishedAt} is null or ${t.sentAt} is not null`),
    check("stories_ready", sql`${t.readyAt} is null or ${t.title} <> ''`),
    ...access({
      read: sql`${t.publishedAt} is not null or ${viewer.isSecretariat} or ${leads(t.projectId)}
        or ${t.sentAt} is not null and ${viewer.represented} = any(${t.toldCodes})`,
      public: sql`${t.publishedAt} is not null`,
      create: sql`${t.authorId} = ${viewer.id} and ${t.sentAt} is null and ${t.toldCodes} = '{}' and (${viewer.isSecretariat} or ${leads(t.projectId)})`,
      change: sql`${viewer.isSecretariat} or ${leads(t.projectId)}`,
      remove: sql`(${viewer.isSecretariat} or ${leads(t.projectId)}) and ${t.sentAt} is null and ${t.publishedAt} is null`,
    }),
  ],
);
