import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { mailTexts, people } from "@/db/schema";
import type { Locale } from "@/lib/messages";
import { read } from "@/lib/viewer";
import type { MailKind } from "./rules";

export type MailTextVersion = {
  number: number;
  subject: string | null;
  text: string | null;
  note: string | null;
  writtenAt: Date;
  writer: string | null;
};

/** The kinds that have words of their own now, in which languages. */
export const ownTexts = () =>
  read(async (tx) => {
    const { kind, locale, subject, number } = mailTexts;
    const newest = await tx
      .selectDistinctOn([kind, locale], { kind, locale, subject })
      .from(mailTexts)
      .orderBy(kind, locale, desc(number));
    return newest.filter((row) => row.subject !== null);
  });

/** The versions of a kind's text in one language, the newest first. */
export const mailTextVersions = (kind: MailKind, locale: Locale): Promise<MailTextVersion[]> =>
  read((tx) => {
    const { number, subject, text, note, writtenAt } = mailTexts;
    return tx
      .select({ number, subject, text, note, writtenAt, writer: people.name })
      .from(mailTexts)
      .leftJoin(people, eq(people.id, mailTexts.writtenBy))
      .where(and(eq(mailTexts.kind, kind), eq(mailTexts.locale, locale)))
      .orderBy(desc(number))
      .limit(50);
  });
