"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { storyReads, storyReuses } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { answerInput, forwardInput, readInput, reusedInput, reuseInput, reuseRemovalInput } from "./input";

const own = { municipalityCode: sql`app.represented()`, personId: sql`app.viewer_id()` };

/** Notes that the viewer has a story before their eyes; the page says so from the browser, so that no prefetch counts. */
export const markRead = formAction(
  readInput,
  (tx, { id }) =>
    tx
      .insert(storyReads)
      .values({ storyId: id, ...own })
      .onConflictDoNothing(),
  () => ({ done: true }),
);

/** Answers, thanks, corrects or asks; the conversation with the writer goes on from there. */
export const answerStory = formAction(
  answerInput,
  async (tx, { id, kind, body }) => {
    await tx
      .insert(storyReads)
      .values({ storyId: id, ...own })
      .onConflictDoNothing();
    return the(await tx.execute<{ id: string }>(sql`select app.answer_story(${id}, ${kind}, ${body}) as id`));
  },
  ({ id }) => {
    revalidatePath("/", "layout");
    redirect(`/conversations/${id}` as Route);
  },
);

/** Takes a story into use as a quote or a status. */
export const reuseStory = formAction(
  reuseInput,
  async (tx, { id, kind, words }) => {
    const row = { storyId: id, kind, words, ...own };
    the(await tx.insert(storyReuses).values(row).returning({ id: storyReuses.id }));
  },
  reload,
);

const mine = (id: string) => and(eq(storyReuses.id, id), eq(storyReuses.personId, sql`app.viewer_id()`));

/** Puts one's own words in place of the story's. */
export const rewordReuse = formAction(
  reusedInput,
  async (tx, { id, words }) =>
    the(await tx.update(storyReuses).set({ words }).where(mine(id)).returning({ id: storyReuses.id })),
  reload,
);

/** It is not used after all. */
export const removeReuse = formAction(
  reuseRemovalInput,
  async (tx, { id }) => the(await tx.delete(storyReuses).where(mine(id)).returning({ id: storyReuses.id })),
  reload,
);

/** Hands a story on to the own politicians, with a note. */
export const forwardStory = formAction(
  forwardInput,
  (tx, { id, note }) => tx.execute(sql`select app.forward_story(${id}, ${note})`),
  reload,
);
