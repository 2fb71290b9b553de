import { pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { access, everybody, viewer } from "../policy";

/** The portal's own words and links: public, kept by the secretariat. */
export const settings = pgTable(
  "settings",
  { key: text({ enum: ["name", "contact_address", "instagram", "facebook"] }).primaryKey(), value: text().notNull() },
  () => access({ read: everybody, public: everybody, worker: everybody, write: viewer.isSecretariat }),
);

/** When the worker last said that it is alive. On the deny list. */
export const workerBeats = pgTable("worker_beats", {
  worker: text().primaryKey(),
  at: instant().notNull(),
}).enableRLS();
