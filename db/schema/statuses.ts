import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { committeeMeetings } from "./committees";
import { municipalities } from "./municipalities";
import { people } from "./people";

/**
 * A short true text about one municipality in some months. The secretariat, project leaders and those who sit for that
 * municipality see it from its draft on; once published everybody does, until it is withdrawn.
 */
export const statuses = pgTable(
  "statuses",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    /** The committee meeting that it is for. */
    meetingId: uuid().references(() => committeeMeetings.id, { onDelete: "set null" }),
    fromOn: date().notNull(),
    untilOn: date().notNull(),
    /** For a quote box, a post, and the committee. */
    quote: text().notNull(),
    post: text().notNull(),
    body: text().notNull(),
    /** As the rule drafted it, sentence by sentence with what each rests on: see lib/statuses/rules.ts. */
    draft: jsonb().notNull(),
    createdAt: instant().notNull().defaultNow(),
    editedBy: uuid().references(() => people.id),
    approvedAt: instant(),
    approvedBy: uuid().references(() => people.id),
    publishedAt: instant(),
    withdrawnAt: instant(),
    /** What the agenda item counts and costs, as it was on the day of approval: see app.status_figures. */
    figures: jsonb(),
    /** A municipality outside reads the approved text about itself from here on. */
    sharedAt: instant(),
    version: integer().notNull().default(1),
    example: example(),
    search: search("quote", "post", "body"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.municipalityCode, t.untilOn),
    index().on(t.publishedAt),
    unique("statuses_meeting").on(t.meetingId),
    check("statuses_period", sql`${t.fromOn} <= ${t.untilOn}`),
    check("statuses_published", sql`coalesce(${t.publishedAt}, ${t.sharedAt}) is null or ${t.approvedAt} is not null`),
    ...access({
      read: sql`${t.publishedAt} is not null and ${t.withdrawnAt} is null or ${viewer.isSecretariat}
        or ${t.municipalityCode} = ${viewer.represented} or exists (select app.led_projects())
        or ${t.sharedAt} is not null and ${t.withdrawnAt} is null and ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      public: sql`${t.publishedAt} is not null and ${t.withdrawnAt} is null`,
      create: sql`${t.approvedAt} is null and ${t.publishedAt} is null
        and (${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.represented})`,
      change: viewer.isSecretariat,
      remove: sql`${viewer.isSecretariat} and ${t.publishedAt} is null`,
    }),
  ],
);

/** Somebody of a municipality asks for a status, with a wish; theirs and the secretariat's. */
export const statusRequests = pgTable(
  "status_requests",
  {
    id: id(),
    statusId: uuid()
      .notNull()
      .references(() => statuses.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The day on which it is wanted. */
    neededOn: date().notNull(),
    wish: text().notNull().default(""),
    askedAt: instant().notNull().defaultNow(),
    example: example(),
  },
  (t) => [
    index().on(t.statusId),
    index().on(t.municipalityCode),
    unique("status_requests_one").on(t.statusId, t.personId),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.represented}`,
      create: sql`${t.personId} = ${viewer.id} and (${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.represented})`,
      change: nobody,
      remove: viewer.isSecretariat,
    }),
  ],
);
