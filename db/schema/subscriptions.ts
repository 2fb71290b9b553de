import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { example, hashed, id, instant } from "../columns";
import { access, everybody, nobody, viewer } from "../policy";
import { people } from "./people";

/** What subscribers agree to, version by version, in both languages; never rewritten. The newest is asked for. */
export const consentTexts = pgTable(
  "consent_texts",
  {
    id: id(),
    number: smallint().notNull().unique(),
    words: text().notNull(),
    wordsEn: text().notNull(),
    /** True where those who agreed to an earlier version get nothing more until they agree to this one. */
    asksAgain: boolean().notNull().default(false),
    writtenBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.writtenBy),
    ...access({
      read: everybody,
      public: everybody,
      create: sql`${viewer.isSecretariat} and ${t.writtenBy} = ${viewer.id}`,
    }),
  ],
);

/** An address that asked for the newsletter: the secretariat's and its own person's to see; functions alone write. */
export const subscribers = pgTable(
  "subscribers",
  {
    id: id(),
    address: text().notNull().unique(),
    locale: text({ enum: ["da", "en"] })
      .notNull()
      .default("da"),
    createdAt: instant().notNull().defaultNow(),
    /** When it was last asked to confirm: at most once a day. */
    askedAt: instant(),
    /** At most one issue in thirty days. */
    monthly: boolean().notNull().default(false),
    /** Nothing more is sent: nobody is there, too much came back, or its owner called a mail spam. */
    stoppedAt: instant(),
    stoppedFor: text({ enum: ["gone", "returned", "complaint"] }),
    stoppedWhy: text().notNull().default(""),
    example: example(),
  },
  (t) => [
    index().on(t.createdAt),
    check("subscribers_address", sql`${t.address} = lower(${t.address})`),
    check("subscribers_stopped", sql`(${t.stoppedAt} is null) = (${t.stoppedFor} is null)`),
    ...access({
      read: sql`${viewer.isSecretariat} or exists (select from emails e where e.person_id = ${viewer.id} and e.address = ${t.address})`,
      write: nobody,
    }),
  ],
);

/** The lists that it is on: public, kmp, kmk, project, guests, or a municipality's code. */
export const subscriptions = pgTable(
  "subscriptions",
  {
    subscriberId: uuid()
      .notNull()
      .references(() => subscribers.id, { onDelete: "cascade" }),
    list: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subscriberId, t.list] }),
    index().on(t.list),
    check("subscriptions_list", sql`${t.list} ~ '^(public|kmp|kmk|project|guests|[0-9]{3})$'`),
    ...access({ read: sql`exists (select from subscribers s where s.id = ${t.subscriberId})`, write: nobody }),
  ],
);

/** What somebody agreed to, how it was asked, proved and taken back. It is kept until the subscriber erases it. */
export const consents = pgTable(
  "consents",
  {
    id: id(),
    subscriberId: uuid()
      .notNull()
      .references(() => subscribers.id, { onDelete: "cascade" }),
    textId: uuid()
      .notNull()
      .references(() => consentTexts.id),
    source: text({ enum: ["form", "account", "import", "link"] }).notNull(),
    /** The lists that were asked for; they count from the proof on. */
    lists: text().array().notNull(),
    askedAt: instant().notNull().defaultNow(),
    provedAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [
    index().on(t.subscriberId),
    index().on(t.textId),
    uniqueIndex("consents_pending").on(t.subscriberId).where(sql`proved_at is null and withdrawn_at is null`),
    ...access({ read: sql`exists (select from subscribers s where s.id = ${t.subscriberId})`, write: nobody }),
  ],
);

/** The links in the mails, hashed. On the deny list. */
export const subscriptionLinks = pgTable(
  "subscription_links",
  {
    tokenHash: hashed().primaryKey(),
    subscriberId: uuid()
      .notNull()
      .references(() => subscribers.id, { onDelete: "cascade" }),
  },
  (t) => [index().on(t.subscriberId)],
).enableRLS();
