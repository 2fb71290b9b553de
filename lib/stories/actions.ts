"use server";

import { and, eq, isNotNull, isNull, notInArray, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { stories, storyActivities, storyTargets } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { parseLocal } from "@/lib/dates";
import { Refused } from "@/lib/refused";
import { type StoryTarget, storyInput, storyPlanInput, storyStepInput } from "./input";

const now = sql`now()`;
const one = (id: string) => eq(stories.id, id);

/** Keeps a story as a draft or as ready to be sent, with whom it is for and what it is about. */
export const saveStory = formAction(
  storyInput,
  async (tx, { id, key, version, step, targets, activities, projectId, ...words }) => {
    const ready = step === "ready";
    const kept = id
      ? await change(tx, id, version, words, ready)
      : await create(tx, { key, projectId, ...words }, ready);
    await aim(tx, kept, targets);
    await tx.delete(storyActivities).where(eq(storyActivities.storyId, kept));
    const about = activities.map((activityId) => ({ storyId: kept, activityId }));
    if (about.length > 0) await tx.insert(storyActivities).values(about);
    return kept;
  },
  (id) => {
    revalidatePath("/", "layout");
    redirect(`/stories/${id}?saved=1` as Route);
  },
);

type Words = { title: string; lead: string; body: string };

/** A story that was sent stays sent; one that is a draft again is not sent by the clock. */
async function change(tx: Writer, id: string, version: number, words: Words, ready: boolean) {
  const when = ready
    ? { readyAt: sql`coalesce(ready_at, now())` }
    : {
        readyAt: sql`case when sent_at is not null then ready_at end`,
        sendAt: sql`case when sent_at is not null then send_at end`,
      };
  const changed = tx.update(stories).set({ ...words, ...when, version: version + 1 });
  const unchanged = and(one(id), eq(stories.version, version));
  return the(await changed.where(unchanged).returning({ id: stories.id }), "changed").id;
}

async function create(tx: Writer, given: Words & { key?: string | undefined; projectId: string }, ready: boolean) {
  const { key, ...words } = given;
  const row = { ...words, ...(key && { id: key }), authorId: sql`app.viewer_id()`, readyAt: ready ? now : null };
  const [made] = await tx.insert(stories).values(row).onConflictDoNothing().returning({ id: stories.id });
  return made?.id ?? key ?? "";
}

/** Those it has reached stay; the others become the chosen ones. */
async function aim(tx: Writer, storyId: string, targets: StoryTarget[]) {
  const codes = targets.map(({ municipalityCode }) => municipalityCode);
  await tx
    .delete(storyTargets)
    .where(
      and(
        eq(storyTargets.storyId, storyId),
        isNull(storyTargets.toldAt),
        notInArray(storyTargets.municipalityCode, codes),
      ),
    );
  if (targets.length === 0) return;
  await tx
    .insert(storyTargets)
    .values(targets.map((target) => ({ ...target, storyId })))
    .onConflictDoUpdate({
      target: [storyTargets.storyId, storyTargets.municipalityCode],
      set: { why: sql`excluded.why` },
    });
}

/** Sends a story to the culture heads of its municipalities, now; sent again it reaches those who have been added. */
export const sendStory = formAction(
  storyStepInput,
  (tx, { id }) => tx.execute(sql`select app.send_story(${id})`),
  (_, { id }) => {
    revalidatePath("/", "layout");
    redirect(`/stories/${id}?sent=1` as Route);
  },
);

/** Lets the clock send a story at an hour to come. */
export const planStory = formAction(
  storyPlanInput,
  async (tx, { id, on, at }) => {
    const sendAt = parseLocal(`${on}T${at}`);
    if (sendAt <= new Date()) throw new Refused("hourPast");
    if ((await tx.$count(storyTargets, eq(storyTargets.storyId, id))) === 0) throw new Refused("noTargets");
    const finished = and(one(id), isNull(stories.sentAt), isNotNull(stories.readyAt));
    the(await tx.update(stories).set({ sendAt }).where(finished).returning({ id: stories.id }), "storyUnfinished");
  },
  reload,
);

/** Takes the hour back. */
export const unplanStory = formAction(
  storyStepInput,
  async (tx, { id }) =>
    the(
      await tx
        .update(stories)
        .set({ sendAt: null })
        .where(and(one(id), isNull(stories.sentAt)))
        .returning({ id: stories.id }),
    ),
  reload,
);

/** Shows a story that was sent to everybody, or only to those it was sent to again. */
export const publishStory = formAction(
  storyStepInput,
  async (tx, { id, published }) => {
    const publishedAt = published === "on" ? now : null;
    const sent = and(one(id), isNotNull(stories.sentAt));
    the(await tx.update(stories).set({ publishedAt }).where(sent).returning({ id: stories.id }));
  },
  reload,
);

/** Takes away a story that nobody has got. */
export const removeStory = formAction(
  storyStepInput,
  async (tx, { id }) => the(await tx.delete(stories).where(one(id)).returning({ id: stories.id })),
  () => {
    revalidatePath("/", "layout");
    redirect("/stories" as Route);
  },
);
