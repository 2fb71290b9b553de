import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, granted, sitsIn, viewer } from "../policy";
import { files } from "./files";
import { municipalities } from "./municipalities";
import { forum, people } from "./people";

/** Forum members see their meetings; a guest sees those with something granted; the secretariat arranges them. */
export const meetings = pgTable(
  "meetings",
  {
    id: id(),
    forum: forum().notNull(),
    title: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    place: text().notNull(),
    address: text().notNull().default(""),
    onlineUrl: text(),
    hostMunicipalityCode: text().references(() => municipalities.code),
    chairId: uuid().references(() => people.id),
    answerBy: date(),
    source: text().notNull().default(""),
    example: example(),
  },
  (t) => [
    index().on(t.startsAt),
    check("meetings_period", sql`${t.startsAt} < ${t.endsAt}`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${sitsIn(t.forum)} or ${granted("meeting", t.id)}`,
      write: viewer.isSecretariat,
    }),
  ],
);

/** Open: guests with access too. Members: those who sit in the forum. Closed: the same, and it can never be opened. */
export const itemVisibility = pgEnum("item_visibility", ["open", "members", "closed"]);

/** A guest sees the open items that were granted, by themselves, with their meeting or with their forum. */
export const agendaItems = pgTable(
  "agenda_items",
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    number: smallint().notNull(),
    title: text().notNull(),
    body: text().notNull().default(""),
    minutes: integer().notNull().default(10),
    visibility: itemVisibility().notNull().default("open"),
    presenterId: uuid().references(() => people.id),
    example: example(),
  },
  (t) => [
    unique().on(t.meetingId, t.number),
    ...access({
      read: sql`${viewer.isSecretariat} or ${granted("agenda_item", t.id)}
        or ${t.meetingId} in (select m.id from meetings m where m.forum::text in (select app.viewer_forums()))`,
      write: sql`${viewer.isSecretariat} and ${t.meetingId} in (select m.id from meetings m)`,
    }),
  ],
);

/** Papers follow their item. */
export const papers = pgTable(
  "papers",
  {
    id: id(),
    agendaItemId: uuid()
      .notNull()
      .references(() => agendaItems.id, { onDelete: "cascade" }),
    number: smallint().notNull(),
    title: text().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    pages: integer(),
    example: example(),
  },
  (t) => [
    index().on(t.agendaItemId),
    index().on(t.fileId),
    ...access({
      read: sql`${t.agendaItemId} in (select i.id from agenda_items i)`,
      write: sql`${viewer.isSecretariat} and ${t.agendaItemId} in (select i.id from agenda_items i)`,
    }),
  ],
);
