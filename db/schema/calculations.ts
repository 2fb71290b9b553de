import { sql } from "drizzle-orm";
import { index, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { municipalities } from "./municipalities";
import { people } from "./people";

export const calculationKind = pgEnum("calculation_kind", ["leave", "join"]);

/** A sum of what leaving would lose or joining would cost, frozen with its figures: the municipality's own and the secretariat's. */
export const calculations = pgTable(
  "calculations",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    kind: calculationKind().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: instant().notNull().defaultNow(),
    /** Their shape is that of lib/calculations/rules.ts. */
    assumptions: jsonb().notNull(),
    figures: jsonb().notNull(),
    example: example(),
  },
  (t) => [
    index().on(t.municipalityCode),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      create: sql`${t.madeBy} = ${viewer.id} and (${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.ownMunicipality})`,
      change: nobody,
      remove: viewer.isSecretariat,
    }),
  ],
);
