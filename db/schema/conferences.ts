import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
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
    hostMunicipalityCode: text().references(() => municipalities.code),
    audience: audience().notNull(),
    capacity: integer().notNull(),
    /** What a guest pays, in øre, VAT included. */
    guestPriceOre: integer().notNull().default(0),
    example: example(),
    search: search("title", "summary", "place"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.startsAt),
    check("conferences_period", sql`${t.startsAt} < ${t.endsAt}`),
    ...access({
      read: sql`${t.audience} = 'public' or ${viewer.isMember} or ${granted("conference", t.id)}`,
      public: sql`${t.audience} = 'public'`,
      write: viewer.isSecretariat,
    }),
  ],
);
