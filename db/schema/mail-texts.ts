import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, everybody, viewer } from "../policy";
import { mails } from "./mails";
import { people } from "./people";

/** The secretariat's own words of a kind of mail, version by version; never rewritten. The newest is sent, and one without words is the standard text. */
export const mailTexts = pgTable(
  "mail_texts",
  {
    id: id(),
    kind: text({ enum: mails.kind.enumValues }).notNull(),
    locale: text({ enum: ["da", "en"] }).notNull(),
    number: smallint().notNull(),
    subject: text(),
    text: text(),
    note: text(),
    writtenBy: uuid().references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.kind, t.locale, t.number),
    index().on(t.writtenBy),
    check("mail_texts_whole", sql`num_nulls(${t.subject}, ${t.text}, ${t.note}) in (0, 3)`),
    check("mail_texts_words", sql`${t.subject} <> '' and ${t.subject} !~ '[\\r\\n]' and ${t.text} <> ''`),
    ...access({
      read: viewer.isSecretariat,
      create: sql`${viewer.isSecretariat} and ${t.writtenBy} = ${viewer.id}`,
      worker: everybody,
    }),
  ],
);
