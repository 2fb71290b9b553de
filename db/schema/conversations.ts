import { sql } from "drizzle-orm";
import { check, date, index, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, viewer } from "../policy";
import { files } from "./files";
import { municipalities } from "./municipalities";
import { people } from "./people";
import { stories } from "./stories";

/**
 * A culture head and a project leader (or the secretariat). The two see it and nobody else; the secretariat sees that one
 * is overdue, never what was said. Functions write it: see 8-conversations.sql.
 */
export const conversations = pgTable(
  "conversations",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    /** The culture head, and who leads the project or sits in the secretariat. */
    headId: uuid()
      .notNull()
      .references(() => people.id),
    partnerId: uuid()
      .notNull()
      .references(() => people.id),
    storyId: uuid().references(() => stories.id, { onDelete: "set null" }),
    openedAt: instant().notNull().defaultNow(),
    movedAt: instant().notNull().defaultNow(),
    /** Who is to answer, and the last working day to do so without being late. */
    awaitedId: uuid().references(() => people.id),
    answerBy: date(),
    closedAt: instant(),
    closedBy: uuid().references(() => people.id),
    example: example(),
  },
  (t) => [
    index().on(t.headId, t.movedAt),
    index().on(t.partnerId, t.movedAt),
    index().on(t.storyId),
    index().on(t.municipalityCode),
    index("conversations_overdue").on(t.answerBy).where(sql`closed_at is null`),
    check("conversations_two", sql`${t.headId} <> ${t.partnerId}`),
    check("conversations_awaited", sql`(${t.awaitedId} is null) = (${t.answerBy} is null)`),
    ...access({
      read: sql`${viewer.id} in (${t.headId}, ${t.partnerId}) and ${viewer.isMember}
        or ${viewer.isSecretariat} and ${t.closedAt} is null and ${t.answerBy} < (select app.today())`,
    }),
  ],
);

export const messageKind = pgEnum("message_kind", ["note", "thanks", "correction", "reuse"]);

/** What the two said to each other, for them alone. */
export const conversationMessages = pgTable(
  "conversation_messages",
  {
    id: id(),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    kind: messageKind().notNull().default("note"),
    body: text().notNull(),
    at: instant().notNull().defaultNow(),
    example: example(),
  },
  (t) => [
    index().on(t.conversationId, t.at),
    ...access({
      read: sql`exists (select from conversations c where c.id = ${t.conversationId} and ${viewer.id} in (c.head_id, c.partner_id))`,
    }),
  ],
);

/** What hangs on a message, for the two. The author of the message adds it. */
export const messageFiles = pgTable(
  "message_files",
  {
    messageId: uuid()
      .notNull()
      .references(() => conversationMessages.id, { onDelete: "cascade" }),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
  },
  (t) => [
    primaryKey({ columns: [t.messageId, t.fileId] }),
    index().on(t.fileId),
    ...access({
      read: sql`exists (select from conversation_messages m where m.id = ${t.messageId})`,
      create: sql`exists (select from conversation_messages m where m.id = ${t.messageId} and m.author_id = ${viewer.id})`,
    }),
  ],
);
