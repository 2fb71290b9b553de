import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, granted, grantedByForum, hosts, sitsIn, ungiven, viewer } from "../policy";
import { municipalities } from "./municipalities";
import { forum, people } from "./people";

/** Forum members see their meetings, the host municipality those it houses; a guest sees those with something granted; the secretariat arranges them. */
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
    /** The last day on which members may suggest an item. */
    itemsBy: date(),
    /** The same for all that were planned together. */
    seriesId: uuid(),
    /** When it was to begin before it was moved last. */
    movedFrom: instant(),
    calledAt: instant(),
    agendaSentAt: instant(),
    minutesSentAt: instant(),
    /** The meeting that approved the minutes of this one. */
    approvedIn: uuid().references((): AnyPgColumn => meetings.id, { onDelete: "set null" }),
    cancelledAt: instant(),
    cancelReason: text().notNull().default(""),
    /** Counts what calendars must be told: a rising SEQUENCE (RFC 5546, 2.1.4). */
    sequence: integer().notNull().default(0),
    version: integer().notNull().default(1),
    source: text().notNull().default(""),
    example: example(),
    search: search("title", "place", "address"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.startsAt),
    index().on(t.approvedIn),
    check("meetings_period", sql`${t.startsAt} < ${t.endsAt}`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${sitsIn(t.forum)} or ${granted("meeting", t.id)} or ${grantedByForum(t.forum, t.startsAt)} or ${hosts(t.hostMunicipalityCode)}`,
      write: viewer.isSecretariat,
      // What has been sent out or opened for somebody is called off, not taken away.
      remove: sql`${viewer.isSecretariat} and ${t.calledAt} is null and ${t.agendaSentAt} is null and ${ungiven(t.id)}`,
    }),
  ],
);
