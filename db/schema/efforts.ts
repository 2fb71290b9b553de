import { sql } from "drizzle-orm";
import { bigint, check, date, index, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, search } from "../columns";
import { access, everybody, viewer } from "../policy";
import { agreements } from "./agreements";
import { municipalities } from "./municipalities";
import { people } from "./people";

/** What an agreement is about (indsats): public, kept by the secretariat. */
export const effortAreas = pgTable(
  "effort_areas",
  {
    id: id(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    title: text().notNull(),
    summary: text().notNull(),
    homeMunicipalityCode: text().references(() => municipalities.code),
    position: smallint().notNull(),
    source: text().notNull(),
    example: example(),
  },
  (t) => [
    unique().on(t.agreementId, t.title),
    ...access({ read: everybody, public: everybody, write: viewer.isSecretariat }),
  ],
);

/** A project and what it may cost are public, as the agreement is; kept by the secretariat. */
export const projects = pgTable(
  "projects",
  {
    id: id(),
    effortAreaId: uuid()
      .notNull()
      .references(() => effortAreas.id),
    title: text().notNull(),
    summary: text().notNull(),
    homeMunicipalityCode: text().references(() => municipalities.code),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    budgetOre: bigint({ mode: "number" }),
    example: example(),
    search: search("title", "summary"),
  },
  (t) => [
    index().using("gin", t.search),
    index().on(t.effortAreaId),
    check("projects_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check("projects_budget", sql`${t.budgetOre} between 0 and 100000000000`),
    ...access({ read: everybody, public: everybody, write: viewer.isSecretariat }),
  ],
);

/** Who leads a project: registers its activities and tells its stories. Members see it. */
export const projectLeaders = pgTable(
  "project_leaders",
  {
    projectId: uuid()
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    since: date().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.personId] }),
    index().on(t.personId),
    ...access({ read: viewer.isMember, write: viewer.isSecretariat }),
  ],
);

/** Which municipality joins which project, and when: public. */
export const participations = pgTable(
  "participations",
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    fromOn: date().notNull(),
    untilOn: date().notNull(),
  },
  (t) => [
    unique().on(t.projectId, t.municipalityCode, t.fromOn),
    index().on(t.municipalityCode),
    check("participations_period", sql`${t.fromOn} <= ${t.untilOn}`),
    ...access({ read: everybody, public: everybody, write: viewer.isSecretariat, worker: everybody }),
  ],
);
