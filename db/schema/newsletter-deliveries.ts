import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { newsletters } from "./newsletters";
import { people } from "./people";
import { subscribers } from "./subscriptions";

/** Who may send an issue; writing one is every secretary's. Nobody gives it to themselves. */
export const newsletterSenders = pgTable(
  "newsletter_senders",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    givenBy: uuid().references(() => people.id),
    givenAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.givenBy),
    ...access({
      read: viewer.isSecretariat,
      create: sql`${viewer.isSecretariat} and ${t.givenBy} = ${viewer.id} and (select app.may_give_sending(${t.personId}))`,
      remove: viewer.isSecretariat,
    }),
  ],
);

/** One row a recipient, from the start of sending on; functions alone write. */
export const newsletterDeliveries = pgTable(
  "newsletter_deliveries",
  {
    newsletterId: uuid()
      .notNull()
      .references(() => newsletters.id, { onDelete: "cascade" }),
    subscriberId: uuid()
      .notNull()
      .references(() => subscribers.id, { onDelete: "cascade" }),
    /** From when it may be taken (again): while a worker holds it, until that is presumed dead. */
    dueAt: instant().notNull().defaultNow(),
    attempts: smallint().notNull().default(0),
    sentAt: instant(),
    failedAt: instant(),
    /** What was heard of it afterwards: it came back for now or for good, or its reader called it spam. */
    returned: text({ enum: ["soft", "hard", "complaint"] }),
    returnedAt: instant(),
    error: text(),
  },
  (t) => [
    primaryKey({ columns: [t.newsletterId, t.subscriberId] }),
    index().on(t.subscriberId),
    index("newsletter_deliveries_due").on(t.newsletterId, t.dueAt).where(sql`sent_at is null and failed_at is null`),
    ...access({ read: viewer.isSecretariat, write: nobody }),
  ],
);

/** The links of an issue: whether they lead somewhere, and where clicks are counted how often each was followed, by nobody in particular. */
export const newsletterLinks = pgTable(
  "newsletter_links",
  {
    newsletterId: uuid()
      .notNull()
      .references(() => newsletters.id, { onDelete: "cascade" }),
    url: text().notNull(),
    /** Its short address, once it is in mails that count. */
    slug: text().unique(),
    clicks: integer().notNull().default(0),
    checkedAt: instant(),
    /** What is wrong with it; none where it answered. */
    problem: text(),
  },
  (t) => [
    primaryKey({ columns: [t.newsletterId, t.url] }),
    check("newsletter_links_url", sql`${t.url} ~ '^https?://' and length(${t.url}) <= 1000`),
    ...access({ read: viewer.isSecretariat, write: nobody }),
  ],
);
