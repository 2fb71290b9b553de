import { type AnyColumn, sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, everybody, viewer } from "../policy";
import { municipalities } from "./municipalities";

/** Periods and rates are public. */
export const agreements = pgTable(
  "agreements",
  {
    id: id(),
    /** "2021-24" */
    name: text().notNull().unique(),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    /** Fee per inhabitant and year in øre; unknown for most of the past. */
    rateOre: integer(),
    /** What an hour that a municipality gives counts as in its account, in øre. */
    hourOre: integer(),
    /** The day on which the inhabitants are counted for the fee. */
    populationDate: date(),
    source: text().notNull(),
    example: example(),
  },
  (t) => [
    check("agreements_period", sql`${t.startsOn} < ${t.endsOn}`),
    ...access({ read: everybody, public: everybody, write: viewer.isSecretariat }),
  ],
);

export const standing = pgEnum("standing", [
  "unaware",
  "interested",
  "invited",
  "guest",
  "deciding",
  "committed",
  "member",
  "declined",
  "left",
]);

/** A commitment to an agreement is a membership from the day that it runs. */
const isMember = (t: { standing: AnyColumn; agreementId: AnyColumn }) =>
  sql`(${t.standing} = 'member' or ${t.standing} = 'committed' and ${t.agreementId} = (select app.running_agreement()))`;

/** Who is a member is public; every other standing is the secretariat's and the municipality's own. */
export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    standing: standing().notNull(),
    since: instant().notNull().defaultNow(),
    source: text().notNull(),
  },
  (t) => [
    unique().on(t.agreementId, t.municipalityCode),
    index().on(t.municipalityCode),
    ...access({
      read: sql`${isMember(t)} or ${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      public: isMember(t),
      write: viewer.isSecretariat,
    }),
  ],
);
