import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  serial,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { conferences } from "./conferences";
import { municipalities } from "./municipalities";
import { people } from "./people";

/**
 * Somebody on the way to a conference. The secretariat sees all, others their own and whom they signed up; functions
 * alone write. Where it stands is read from its moments: not proved, the address awaits its mail; confirmed; offered, a
 * seat is kept until `offerUntil`; cancelled; declined; otherwise waiting.
 */
export const signUps = pgTable(
  "sign_ups",
  {
    id: id(),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id, { onDelete: "cascade" }),
    /** Those who were signed up together; the form's own key, so that what is sent twice is written once. */
    partyId: uuid().notNull(),
    /** True where the party takes single seats when there are not enough for all. */
    maySplit: boolean().notNull().default(false),
    /** The order of arrival; it counts from `provedAt`, when the address is known to be right. */
    number: serial().notNull(),
    provedAt: instant(),
    name: text().notNull(),
    title: text().notNull().default(""),
    /** None for some who came without having signed up: then there is nobody to write to. */
    address: text(),
    municipalityCode: text().references(() => municipalities.code),
    personId: uuid().references(() => people.id, { onDelete: "set null" }),
    signedUpBy: uuid().references(() => people.id, { onDelete: "set null" }),
    signedUpAt: instant().notNull().defaultNow(),
    locale: text({ enum: ["da", "en"] })
      .notNull()
      .default("da"),
    /** True where the other participants may see the name. */
    listed: boolean().notNull().default(false),
    confirmedAt: instant(),
    offeredAt: instant(),
    offerUntil: instant(),
    /** Said no to an offered seat, or let its time pass. */
    declinedAt: instant(),
    cancelledAt: instant(),
    /** Why, where the secretariat did it. */
    cancelReason: text().notNull().default(""),
    checkedInAt: instant(),
    /** The latest word from the door that counted, in or out: an older one that comes late changes nothing. */
    tappedAt: instant(),
    /** Why the secretariat let somebody in beyond the seats. */
    letInBecause: text().notNull().default(""),
    /** From when name and address are gone: the clock takes them some time after the conference. */
    forgottenAt: instant(),
    /** The price promised at sign-up, in øre, and why it is that; a trigger writes it, with the VAT that is in it. */
    priceOre: integer().notNull().default(0),
    priceWhy: text().notNull().default(""),
    vatPercent: smallint().notNull().default(25),
    example: example(),
  },
  (t) => [
    unique("sign_ups_order").on(t.conferenceId, t.number),
    uniqueIndex("sign_ups_once")
      .on(t.conferenceId, t.address)
      .where(sql`proved_at is not null and cancelled_at is null and declined_at is null and forgotten_at is null`),
    index().on(t.partyId),
    index().on(t.personId),
    index().on(t.signedUpBy),
    index().on(t.municipalityCode),
    index("sign_ups_offers")
      .on(t.offerUntil)
      .where(sql`offered_at is not null and confirmed_at is null and declined_at is null`),
    check("sign_ups_address", sql`${t.address} = lower(${t.address})`),
    check("sign_ups_offer", sql`(${t.offeredAt} is null) = (${t.offerUntil} is null)`),
    check("sign_ups_price", sql`${t.priceOre} >= 0`),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.signedUpBy} = ${viewer.id} or ${t.personId} = ${viewer.id}`,
      write: nobody,
    }),
  ],
);
