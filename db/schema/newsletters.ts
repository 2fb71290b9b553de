import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, viewer } from "../policy";
import { files } from "./files";
import { people } from "./people";

/**
 * An issue. Where it stands is read from its moments: draft, scheduled, sending, paused, sent or cancelled. The secretariat
 * writes it until it is scheduled; everybody reads one to the public list from the start of sending on, unless it is called off.
 */
export const newsletters = pgTable(
  "newsletters",
  {
    id: id(),
    /** Its subject. */
    title: text().notNull(),
    lead: text().notNull().default(""),
    /** Its address in the archive. */
    slug: text().notNull().unique(),
    /** Whom it goes to: see subscriptions.list. */
    lists: text().array().notNull().default([]),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    /** Who changed it or a block of it last; kept by triggers, as the version is. */
    editedBy: uuid().references(() => people.id),
    version: integer().notNull().default(1),
    /** The version that somebody else has approved. */
    approvedVersion: integer(),
    approvedBy: uuid().references(() => people.id),
    sendAt: instant(),
    sendBy: uuid().references(() => people.id),
    startedAt: instant(),
    pausedAt: instant(),
    finishedAt: instant(),
    cancelledAt: instant(),
    /** When a worker last took recipients. */
    workedAt: instant(),
    example: example(),
    search: search("title", "lead"),
  },
  (t) => {
    const open = sql`${t.startedAt} is not null and ${t.cancelledAt} is null and 'public' = any(${t.lists})`;
    return [
      index().using("gin", t.search),
      index().on(t.createdAt),
      index("newsletters_open").on(t.sendAt).where(sql`finished_at is null and cancelled_at is null`),
      index("newsletters_sent").on(t.finishedAt),
      check("newsletters_title", sql`${t.title} <> ''`),
      ...access({
        read: sql`${viewer.isSecretariat} or ${open}`,
        public: open,
        create: sql`${viewer.isSecretariat} and ${t.createdBy} = ${viewer.id} and ${t.sendAt} is null`,
        change: sql`${viewer.isSecretariat} and ${t.sendAt} is null and ${t.cancelledAt} is null`,
        remove: sql`${viewer.isSecretariat} and ${t.sendAt} is null`,
      }),
    ];
  },
);

/** The parts of an issue, in order; they follow it, and stand still once it is scheduled. */
export const newsletterBlocks = pgTable(
  "newsletter_blocks",
  {
    id: id(),
    newsletterId: uuid()
      .notNull()
      .references(() => newsletters.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    kind: text({ enum: ["text", "story", "activity", "conference", "status", "picture", "home"] }).notNull(),
    /** Markdown of a text; of another kind the words above it. */
    body: text().notNull().default(""),
    /** The story, activity, conference or status that it shows, to whom may read that. */
    subjectId: uuid(),
    fileId: uuid().references(() => files.id),
    /** What the picture shows, for who cannot see it. */
    alt: text().notNull().default(""),
    search: search("body"),
  },
  (t) => {
    const own = sql`${viewer.isSecretariat} and exists (select from newsletters n where n.id = ${t.newsletterId} and n.send_at is null and n.cancelled_at is null)`;
    const seen = sql`exists (select from newsletters n where n.id = ${t.newsletterId})`;
    return [
      index().using("gin", t.search),
      // Deferrable in the migration: blocks change places in one statement.
      unique("newsletter_blocks_place").on(t.newsletterId, t.position),
      index().on(t.fileId),
      check(
        "newsletter_blocks_subject",
        sql`(${t.kind} in ('story', 'activity', 'conference', 'status')) = (${t.subjectId} is not null)`,
      ),
      check(
        "newsletter_blocks_picture",
        sql`(${t.kind} = 'picture') = (${t.fileId} is not null) and (${t.fileId} is null or ${t.alt} <> '')`,
      ),
      check("newsletter_blocks_text", sql`${t.kind} <> 'text' or ${t.body} <> ''`),
      ...access({ read: seen, public: seen, write: own }),
    ];
  },
);
