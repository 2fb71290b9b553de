import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { hashed, id, instant } from "../columns";
import { access } from "../policy";

const demo = sql`(select app.is_demo())`;

/** The demo's mailbox: open to everyone, and only there in demo mode. */
export const demoMails = pgTable(
  "demo_mails",
  {
    id: id(),
    address: text().notNull(),
    subject: text().notNull(),
    /** The whole message as it would have gone over the wire. */
    raw: hashed().notNull(),
    sentAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.sentAt), ...access({ read: demo, public: demo, worker: demo })],
);

/** There is a row in demo mode and none otherwise. On the deny list. */
export const demos = pgTable("demos", { startedAt: instant().primaryKey().defaultNow() }).enableRLS();

/** When the worker last said that it is alive. On the deny list. */
export const workerBeats = pgTable("worker_beats", {
  worker: text().primaryKey(),
  at: instant().notNull(),
}).enableRLS();
