import { sql } from "drizzle-orm";
import {
  check,
  date,
  doublePrecision,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import { search } from "../columns";
import { access, everybody } from "../policy";

/** All 98 are public knowledge; only a migration or the seed changes them. */
export const municipalities = pgTable(
  "municipalities",
  {
    /** Three digits, "165". */
    code: text().primaryKey(),
    name: text().notNull().unique(),
    officialName: text().notNull(),
    /** Three letters on a tile, "Alb"; "L-T" for Lyngby-Taarbæk. */
    short: text().notNull(),
    region: text().notNull(),
    landsdel: text().notNull(),
    /** Statistics Denmark's municipality groups, 1 (capital) to 5 (rural). */
    municipalityGroup: smallint().notNull(),
    municipalityGroupName: text().notNull(),
    areaKm2: numeric({ precision: 8, scale: 1, mode: "number" }).notNull(),
    town: text().notNull(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    /** Business registration number, eight digits. */
    cvr: text().notNull(),
    /** Place on the tile map; only the 46 of Region Hovedstaden and Sjælland have one. */
    tileColumn: smallint(),
    tileRow: smallint(),
    /** The day on which it went up in another; what it did stays, and it decides nothing more. */
    endedOn: date(),
    source: text().notNull(),
    search: search("name", "town"),
  },
  (t) => [
    check("municipalities_code", sql`${t.code} ~ '^[0-9]{3}$'`),
    ...access({ read: everybody, public: everybody, worker: everybody }),
  ],
);

/** Inhabitants on a day, from Statistics Denmark: public. */
export const populations = pgTable(
  "populations",
  {
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    countedOn: date().notNull(),
    inhabitants: integer().notNull(),
    source: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityCode, t.countedOn] }),
    check("populations_inhabitants", sql`${t.inhabitants} > 0`),
    ...access({ read: everybody, public: everybody }),
  ],
);
