import { sql } from "drizzle-orm";
import { index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { municipalities } from "./municipalities";
import { people } from "./people";

export const requestOutcome = pgEnum("request_outcome", ["granted", "refused"]);

/** A guest asks for more; the municipality's people and the secretariat see it. */
export const accessRequests = pgTable(
  "access_requests",
  {
    id: id(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    wish: text().notNull(),
    askedAt: instant().notNull().defaultNow(),
    outcome: requestOutcome(),
    answer: text(),
    answeredAt: instant(),
    answeredBy: uuid().references(() => people.id),
    example: example(),
    search: search("wish", "coalesce(answer, '')"),
  },
  (t) => [
    index().on(t.municipalityCode),
    index().using("gin", t.search),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      create: sql`${t.personId} = ${viewer.id} and ${t.municipalityCode} = ${viewer.municipality} and ${t.outcome} is null`,
      change: viewer.isSecretariat,
      remove: nobody,
    }),
  ],
);
