import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, granted, viewer } from "../policy";
import { municipalities } from "./municipalities";

export const audience = pgEnum("audience", ["public", "members"]);

/** Public ones are everybody's; the others are the members' and those guests' for whom they were opened. */
export const conferences = pgTable(
  "conferences",
  {
    id: id(),
    title: text().notNull(),
    summary: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    place: text().notNull(),
    address: text().notNull().default(""),
    hostMunicipalityCode: text().references(() => municipalities.code),
    audience: audience().notNull(),
    capacity: integer().notNull(),
    /** What a guest and a member pay here in øre, where it is not what the policy "payment" says; VAT, if any, included. */
    guestPriceOre: integer(),
    memberPriceOre: integer(),
    /** From when sign-ups are taken here; empty where they are not. */
    signUpFrom: instant(),
    /** Until when; empty: until it starts. */
    signUpUntil: instant(),
    /** Until when one may cancel oneself; empty: until it starts. */
    cancelBy: instant(),
    /** The most seats that one municipality gets, and that all who are not members get together; empty: no limit. */
    municipalityQuota: integer(),
    guestQuota: integer(),
    /** True where one may wait for a seat when there is none. */
    mayWait: boolean().notNull().default(true),
    /** How long whoever is offered a seat has to answer. */
    answerHours: integer().notNull().default(48),
    cancelledAt: instant(),
    cancelReason: text().notNull().default(""),
    /** Counts what calendars must know, as iCalendar's SEQUENCE. */
    sequence: integer().notNull().default(0),
    example: example(),
    search: search("title", "summary", "place"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.startsAt),
    check("conferences_period", sql`${t.startsAt} < ${t.endsAt}`),
    check(
      "conferences_sign_up",
      sql`${t.signUpFrom} < ${t.signUpUntil} and ${t.signUpUntil} <= ${t.endsAt} and ${t.cancelBy} <= ${t.endsAt}`,
    ),
    check(
      "conferences_numbers",
      sql`${t.capacity} >= 0 and ${t.municipalityQuota} > 0 and ${t.guestQuota} >= 0 and ${t.answerHours} between 1 and 720`,
    ),
    ...access({
      read: sql`${t.audience} = 'public' or ${viewer.isMember} or ${granted("conference", t.id)}`,
      public: sql`${t.audience} = 'public'`,
      write: viewer.isSecretariat,
    }),
  ],
);
