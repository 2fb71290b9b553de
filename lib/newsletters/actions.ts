"use server";

import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { newsletterSenders, newsletters } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { parseLocal } from "@/lib/dates";
import { newsletterInput, newsletterStepInput, scheduleInput, senderInput, stepInput } from "./input";
import { slugOf } from "./rules";

const key = { id: newsletters.id };
const toIssue = (id: string) => {
  revalidatePath("/", "layout");
  redirect(`/secretariat/newsletters/${id}` as Route);
};

/** Begins an issue, or changes its own words; two who write at once: the second is told. */
export const saveNewsletter = formAction(
  newsletterInput,
  async (tx, { id, version = 0, ...words }) => {
    if (id) {
      const unchanged = and(eq(newsletters.id, id), eq(newsletters.version, version));
      return the(await tx.update(newsletters).set(words).where(unchanged).returning(key), "changed").id;
    }
    const made = { id: randomUUID(), createdBy: sql`app.viewer_id()` };
    const slug = `${slugOf(words.title)}-${made.id.slice(0, 6)}`;
    return the(
      await tx
        .insert(newsletters)
        .values({ ...words, ...made, slug })
        .returning(key),
    ).id;
  },
  toIssue,
);

const take = (tx: Writer, id: string, step: string, at: Date | null, version: number) =>
  tx.execute(sql`select app.newsletter_step(${id}, ${step}, ${at?.toISOString() ?? null}::timestamptz, ${version})`);

/** Approves an issue, takes it back, stops it for a while, goes on, or calls it off. */
export const stepNewsletter = formAction(
  stepInput,
  (tx, { id, step, version }) => take(tx, id, step, null, version),
  reload,
);

/** Sends an issue now, or when its hour comes. */
export const scheduleNewsletter = formAction(
  scheduleInput,
  (tx, { id, version, now, on, at }) => take(tx, id, "schedule", now ? null : parseLocal(`${on}T${at}`), version),
  reload,
);

/** Sends the issue as it is now to whoever asks for it, and to nobody else. */
export const testNewsletter = formAction(
  newsletterStepInput,
  (tx, { id }) => tx.execute(sql`select app.ask_test(${id})`),
  async () => ({ done: true, message: (await getTranslations("newsletters.steps"))("tested") }),
);

/** Throws a draft away. */
export const removeNewsletter = formAction(
  newsletterStepInput,
  async (tx, { id }) => the(await tx.delete(newsletters).where(eq(newsletters.id, id)).returning(key)),
  () => {
    revalidatePath("/", "layout");
    redirect("/secretariat/newsletters" as Route);
  },
);

/** Gives somebody of the secretariat the right to send, or takes it back. */
export const giveSending = formAction(
  senderInput,
  async (tx, { person: personId, given }) => {
    const own = { personId: newsletterSenders.personId };
    if (given) await tx.insert(newsletterSenders).values({ personId, givenBy: sql`app.viewer_id()` }).returning(own);
    else the(await tx.delete(newsletterSenders).where(eq(newsletterSenders.personId, personId)).returning(own));
  },
  reload,
);
