import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgEnum, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { keeps } from "./committees";
import { municipalities } from "./municipalities";
import { people } from "./people";
import { statuses } from "./statuses";

/** The words of a status as they were approved each time: the first edition, and each correction with its reason. */
export const statusEditions = pgTable(
  "status_editions",
  {
    id: id(),
    statusId: uuid()
      .notNull()
      .references(() => statuses.id, { onDelete: "cascade" }),
    edition: smallint().notNull(),
    quote: text().notNull(),
    post: text().notNull(),
    body: text().notNull(),
    /** Why it was corrected; the first one has none. */
    reason: text().notNull().default(""),
    writtenBy: uuid().references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
    /** A correction waits until somebody has approved it. */
    approvedAt: instant(),
    approvedBy: uuid().references(() => people.id),
  },
  (t) => {
    const seen = sql`${t.approvedAt} is not null and exists (select from statuses s where s.id = ${t.statusId})`;
    return [
      unique("status_editions_one").on(t.statusId, t.edition),
      ...access({
        read: sql`${viewer.isSecretariat} or ${seen}`,
        public: seen,
        create: sql`${viewer.isSecretariat} and ${t.writtenBy} = ${viewer.id} and ${t.approvedAt} is null`,
        change: nobody,
        remove: sql`${viewer.isSecretariat} and ${t.approvedAt} is null`,
      }),
    ];
  },
);

export const statusVariant = pgEnum("status_variant", ["quote", "post", "body"]);

/** A project leader's other words for one of the texts; theirs and the secretariat's. */
export const statusSuggestions = pgTable(
  "status_suggestions",
  {
    id: id(),
    statusId: uuid()
      .notNull()
      .references(() => statuses.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    variant: statusVariant().notNull(),
    words: text().notNull(),
    madeAt: instant().notNull().defaultNow(),
    settledAt: instant(),
    taken: boolean().notNull().default(false),
    example: example(),
  },
  (t) => [
    index().on(t.statusId),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}`,
      create: sql`${t.personId} = ${viewer.id} and ${t.settledAt} is null and exists (select app.led_projects())
        and exists (select from statuses s where s.id = ${t.statusId} and s.approved_at is null)`,
      change: viewer.isSecretariat,
      remove: nobody,
    }),
  ],
);

export const statusOutcome = pgEnum("status_outcome", ["noted", "approved", "discussed", "recommended", "dropped"]);

/** How an approved status fares on the committee's agenda: the culture head answers, the secretariat follows. */
export const statusTreatments = pgTable(
  "status_treatments",
  {
    statusId: uuid()
      .primaryKey()
      .references(() => statuses.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    /** When the item was last sent to the culture head. */
    sentAt: instant(),
    proposedAt: instant(),
    /** The meeting's day on whose agenda it stands. */
    agendaOn: date(),
    treatedAt: instant(),
    outcome: statusOutcome(),
    minutesUrl: text(),
    /** An answer that was late has been asked for, once a step. */
    remindedAt: instant(),
    version: integer().notNull().default(1),
    example: example(),
  },
  (t) => [
    index().on(t.municipalityCode),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.represented} or exists (select app.led_projects())`,
      write: sql`(${viewer.isSecretariat} or ${keeps} = ${t.municipalityCode})
        and exists (select from statuses s where s.id = ${t.statusId} and s.municipality_code = ${t.municipalityCode} and s.approved_at is not null)`,
    }),
  ],
);
