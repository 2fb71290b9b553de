import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, hashed, id, instant } from "../columns";
import { access, viewer } from "../policy";
import { municipalities } from "./municipalities";
import { forum, people } from "./people";

export const grantKind = pgEnum("grant_kind", ["meeting", "agenda_item", "forum", "dataset", "conference"]);

/** An invitation to one named address: its inviter's and the secretariat's. Its steps are taken by functions. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    /** A colleague shares what the municipality already has; a guest brings a package. */
    kind: text({ enum: ["guest", "colleague"] })
      .notNull()
      .default("guest"),
    address: text().notNull(),
    name: text().notNull(),
    title: text().notNull().default(""),
    invitedBy: uuid()
      .notNull()
      .references(() => people.id),
    /** First and last day of the package, Copenhagen time. */
    fromOn: date().notNull(),
    untilOn: date().notNull(),
    reason: text().notNull().default(""),
    version: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    submittedAt: instant(),
    approvedAt: instant(),
    approvedBy: uuid().references(() => people.id),
    returnedAt: instant(),
    returnedWhy: text(),
    sentAt: instant(),
    lastSentAt: instant(),
    reminders: integer().notNull().default(0),
    expiresAt: instant(),
    acceptedAt: instant(),
    acceptedBy: uuid().references(() => people.id),
    declinedAt: instant(),
    withdrawnAt: instant(),
    withdrawnBy: uuid().references(() => people.id),
    example: example(),
  },
  (t) => [
    index().on(t.municipalityCode),
    check("invitations_period", sql`${t.fromOn} <= ${t.untilOn}`),
    check("invitations_address", sql`${t.address} = lower(${t.address})`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.invitedBy} = ${viewer.id}`,
      create: sql`${t.invitedBy} = ${viewer.id} and (select app.may_invite()) is not null and ${t.kind} = 'guest'
        and coalesce(${t.submittedAt}, ${t.approvedAt}, ${t.sentAt}, ${t.acceptedAt}, ${t.declinedAt}, ${t.withdrawnAt}) is null`,
      change: sql`${t.sentAt} is null and (${viewer.isSecretariat} or ${t.invitedBy} = ${viewer.id} and ${t.submittedAt} is null)`,
      remove: sql`${t.sentAt} is null and (${viewer.isSecretariat} or ${t.invitedBy} = ${viewer.id} and ${t.submittedAt} is null)`,
    }),
  ],
);

/** What an invitation will open; follows its invitation. */
export const invitationItems = pgTable(
  "invitation_items",
  {
    id: id(),
    invitationId: uuid()
      .notNull()
      .references(() => invitations.id, { onDelete: "cascade" }),
    kind: grantKind().notNull(),
    /** One thing, or empty for all of the kind. */
    subjectId: uuid(),
    forum: forum(),
  },
  (t) => [
    index().on(t.invitationId),
    check("invitation_items_subject", sql`(${t.kind} = 'forum') = (${t.forum} is not null)`),
    ...access({
      read: sql`${t.invitationId} in (select id from invitations)`,
      write: sql`${t.invitationId} in (select id from invitations where sent_at is null and (submitted_at is null or ${viewer.isSecretariat}))
        and (select app.may_open(${t.kind}::text, ${t.subjectId}, ${t.forum}::text))`,
    }),
  ],
);

/** Hashes of the links that were mailed; any of them works until one is used. On the deny list. */
export const invitationTokens = pgTable("invitation_tokens", {
  tokenHash: hashed().primaryKey(),
  invitationId: uuid()
    .notNull()
    .references(() => invitations.id, { onDelete: "cascade" }),
  issuedAt: instant().notNull().defaultNow(),
}).enableRLS();

/** A saved choice that an inviter can start from, "Indslusning: KMK + analyser". */
export const packages = pgTable(
  "packages",
  { id: id(), name: text().notNull().unique(), createdAt: instant().notNull().defaultNow() },
  () => access({ read: viewer.isMember, write: viewer.isSecretariat }),
);

/** Follows its package. */
export const packageItems = pgTable(
  "package_items",
  {
    id: id(),
    packageId: uuid()
      .notNull()
      .references(() => packages.id, { onDelete: "cascade" }),
    kind: grantKind().notNull(),
    subjectId: uuid(),
    forum: forum(),
  },
  (t) => [
    index().on(t.packageId),
    ...access({ read: sql`${t.packageId} in (select id from packages)`, write: viewer.isSecretariat }),
  ],
);
