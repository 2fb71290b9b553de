import { sql } from "drizzle-orm";
import { check, date, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { municipalities } from "./municipalities";

/** Members see each other and the guests; a guest sees colleagues, who invited, and who presents an item they may see. */
export const people = pgTable(
  "people",
  {
    id: id(),
    name: text().notNull(),
    title: text().notNull().default(""),
    municipalityCode: text().references(() => municipalities.code),
    locale: text({ enum: ["da", "en"] })
      .notNull()
      .default("da"),
    createdAt: instant().notNull().defaultNow(),
    /** Signed out and shut out from this moment. */
    deactivatedAt: instant(),
    /** Name, address and everything else of the person are gone from this moment; what they did stays, by nobody. */
    erasedAt: instant(),
    example: example(),
    search: search("name", "title"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.municipalityCode),
    ...access({
      read: sql`${t.id} = ${viewer.id} or ${viewer.isMember} or ${t.municipalityCode} = ${viewer.municipality}
        or ${t.id} in (select app.contact_ids())`,
      create: viewer.isSecretariat,
      change: viewer.isSecretariat,
      remove: nobody,
    }),
  ],
);

/** Addresses are kept apart from names: members and the person alone see them. Another one is another way in, for whoever just showed who they are. */
export const emails = pgTable(
  "emails",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    address: text().notNull().unique(),
  },
  (t) => [
    check("emails_lower", sql`${t.address} = lower(${t.address})`),
    ...access({
      read: sql`${t.personId} = ${viewer.id} or ${viewer.isMember}`,
      create: viewer.isSecretariat,
      change: sql`${viewer.isSecretariat} and ${viewer.isFresh}`,
      remove: sql`${viewer.isSecretariat} and ${viewer.isFresh}`,
    }),
  ],
);

export const forum = pgEnum("forum", ["secretariat", "kmp", "kmk", "chairmanship", "project"]);
export const seatTitle = pgEnum("seat_title", ["chair", "deputy_chair", "member", "substitute", "observer", "staff"]);

/** A role. It counts only in its period and while the municipality is a member; members see all seats. The secretariat's is given by whoever just showed who they are. */
export const seats = pgTable(
  "seats",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    forum: forum().notNull(),
    title: seatTitle().notNull().default("member"),
    fromOn: date().notNull(),
    /** The last day, or open. */
    untilOn: date(),
  },
  (t) => [
    index().on(t.personId),
    check("seats_period", sql`${t.untilOn} is null or ${t.fromOn} <= ${t.untilOn}`),
    ...access({
      read: sql`${t.personId} = ${viewer.id} or ${viewer.isMember}`,
      create: sql`${viewer.isSecretariat} and (${t.forum} <> 'secretariat' or ${viewer.isFresh})`,
      change: sql`${viewer.isSecretariat} and (${t.forum} <> 'secretariat' or ${viewer.isFresh})`,
      remove: viewer.isSecretariat,
    }),
  ],
);
