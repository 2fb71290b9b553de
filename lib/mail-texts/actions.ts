"use server";

import { and, eq, sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { mailTexts } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import type { Locale } from "@/lib/messages";
import { Refused } from "@/lib/refused";
import { mailTextInput, oldTextInput } from "./input";
import { type Fault, faultsOf, type MailKind, type MailWords } from "./rules";

type Opened = { kind: MailKind; locale: Locale; number: number };

/** A new version after the one the form was opened on; two who write at once: the second is told. */
const keep = async (tx: Writer, { kind, locale, number }: Opened, words: MailWords | null) =>
  the(
    await tx
      .insert(mailTexts)
      .values({ kind, locale, number: number + 1, ...words, writtenBy: sql`app.viewer_id()` })
      .onConflictDoNothing()
      .returning({ id: mailTexts.id }),
    "changed",
  );

/** The first fault of each field, in words. */
async function inWords(faults: Fault[]) {
  const t = await getTranslations("mailTexts.faults");
  const errors: Record<string, string[]> = {};
  for (const { part, key, name } of faults) errors[part] ??= [t(key, { name: `{${name}}` })];
  return errors;
}

const done = async () => ({ ...reload(), message: (await getTranslations("mailTexts"))("saved") });

/** Writes a kind's text anew; mails that are sent from now on have it. */
export const saveMailText = formAction(
  mailTextInput,
  async (tx, { subject, text, note, ...opened }) => {
    const words = { subject, text, note };
    const faults = faultsOf(opened.kind, opened.locale, words);
    if (faults.length === 0) await keep(tx, opened, words);
    return faults;
  },
  async (faults) => (faults.length > 0 ? { errors: await inWords(faults) } : done()),
);

/** Takes an earlier version, or the standard text, into use again: as a new version. */
export const reuseMailText = formAction(
  oldTextInput,
  async (tx, { from, ...opened }) => {
    if (from === 0) return keep(tx, opened, null);
    const { subject, text, note, kind, locale, number } = mailTexts;
    const wanted = and(eq(kind, opened.kind), eq(locale, opened.locale), eq(number, from));
    const old = the(await tx.select({ subject, text, note }).from(mailTexts).where(wanted));
    if (old.subject === null) return keep(tx, opened, null);
    const words = { subject: old.subject, text: old.text ?? "", note: old.note ?? "" };
    if (faultsOf(opened.kind, opened.locale, words).length > 0) throw new Refused("mailTextOld");
    return keep(tx, opened, words);
  },
  done,
);
