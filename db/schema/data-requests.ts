import { sql } from "drizzle-orm";
import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { example, id, instant, search } from "../columns";
import { access, nobody, viewer } from "../policy";
import { datasets } from "./datasets";
import { files } from "./files";
import { municipalities } from "./municipalities";
import { people } from "./people";

/** The secretariat asks municipalities for data by a day; each sees what it is asked for. */
export const dataRequests = pgTable(
  "data_requests",
  {
    id: id(),
    title: text().notNull(),
    description: text().notNull(),
    dueOn: date().notNull(),
    askedBy: uuid().references(() => people.id),
    askedAt: instant().notNull().defaultNow(),
    closedAt: instant(),
    /** What the answers were joined into. */
    datasetId: uuid().references(() => datasets.id, { onDelete: "set null" }),
    example: example(),
    search: search("title", "description"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.datasetId),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.id} in (select a.request_id from data_request_parties a)`,
      create: sql`${viewer.isSecretariat} and ${t.askedBy} = ${viewer.id}`,
      change: viewer.isSecretariat,
      remove: nobody,
    }),
  ],
);

/** A municipality that is asked; it sees itself among them, the secretariat all. */
export const dataRequestParties = pgTable(
  "data_request_parties",
  {
    requestId: uuid()
      .notNull()
      .references(() => dataRequests.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    remindedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.municipalityCode] }),
    index().on(t.municipalityCode),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      create: viewer.isSecretariat,
      change: nobody,
      remove: viewer.isSecretariat,
    }),
  ],
);

/** What a municipality sent; the newest counts. Its people see all of their own, the secretariat everybody's. */
export const dataAnswers = pgTable(
  "data_answers",
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id, { onDelete: "cascade" }),
    requestId: uuid().notNull(),
    municipalityCode: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    note: text().notNull().default(""),
    answeredAt: instant().notNull().defaultNow(),
    example: example(),
  },
  (t) => [
    index().on(t.requestId, t.municipalityCode),
    foreignKey({
      columns: [t.requestId, t.municipalityCode],
      foreignColumns: [dataRequestParties.requestId, dataRequestParties.municipalityCode],
    }).onDelete("cascade"),
    ...access({
      read: sql`${viewer.isSecretariat} or ${t.municipalityCode} = ${viewer.ownMunicipality}`,
      create: sql`${t.personId} = ${viewer.id} and ${t.municipalityCode} = ${viewer.municipality}
        and ${t.requestId} in (select r.id from data_requests r where r.closed_at is null)
        and (select app.is_own_file(${t.fileId}))`,
      change: nobody,
      remove: nobody,
    }),
  ],
);
