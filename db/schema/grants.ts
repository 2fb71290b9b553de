import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { grantKind, invitations } from "./invitations";
import { municipalities } from "./municipalities";
import { forum, people } from "./people";

/** What is open for a municipality: its people see it, the secretariat rules it. */
export const grants = pgTable(
  "grants",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    kind: grantKind().notNull(),
    /** One thing, or empty for all of the kind. */
    subjectId: uuid(),
    /** All coming meetings of this forum; only for kind "forum". */
    forum: forum(),
    /** First and last day, Copenhagen time. */
    fromOn: date().notNull(),
    untilOn: date().notNull(),
    givenBy: uuid()
      .notNull()
      .references(() => people.id),
    givenAt: instant().notNull().defaultNow(),
    invitationId: uuid().references(() => invitations.id),
    revokedAt: instant(),
    revokedBy: uuid().references(() => people.id),
    example: example(),
  },
  (t) => [
    index().on(t.municipalityCode),
    check("grants_period", sql`${t.fromOn} <= ${t.untilOn}`),
    check("grants_forum", sql`(${t.kind} = 'forum') = (${t.forum} is not null)`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      create: sql`${viewer.isSecretariat} and (select app.may_open(${t.kind}::text, ${t.subjectId}, ${t.forum}::text))`,
      change: viewer.isSecretariat,
      remove: nobody,
    }),
  ],
);

/** Why a grant was given or taken back: the guest does not see it. */
export const grantReasons = pgTable(
  "grant_reasons",
  {
    id: id(),
    grantId: uuid()
      .notNull()
      .references(() => grants.id, { onDelete: "cascade" }),
    reason: text().notNull(),
    writtenBy: uuid().references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.grantId),
    ...access({
      read: viewer.isSecretariat,
      create: sql`${viewer.isSecretariat} and ${t.grantId} in (select id from grants)`,
    }),
  ],
);

/** Somebody looked at a running grant and kept it. */
export const grantReviews = pgTable(
  "grant_reviews",
  {
    id: id(),
    grantId: uuid()
      .notNull()
      .references(() => grants.id, { onDelete: "cascade" }),
    reviewedBy: uuid()
      .notNull()
      .references(() => people.id),
    reviewedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.grantId),
    ...access({
      read: viewer.isSecretariat,
      create: sql`${viewer.isSecretariat} and ${t.reviewedBy} = ${viewer.id} and ${t.grantId} in (select id from grants)`,
    }),
  ],
);
