"use server";

import { and, eq, sql } from "drizzle-orm";
import { shareLinks } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { newSecret } from "@/lib/secrets";
import { shareInput } from "./input";

const subjects = {
  statuses: "statusId",
  stories: "storyId",
  activities: "activityId",
  conferences: "conferenceId",
} as const;

/** Makes the viewer's own short link for a channel, or finds it; the phone's share sheet is told which. */
export const shareIt = formAction(
  shareInput,
  async (tx, { kind, id, channel }) => {
    const subject = subjects[kind];
    const row = { slug: newSecret().slice(0, 10), [subject]: id, channel, personId: sql`app.viewer_id()` };
    await tx.insert(shareLinks).values(row).onConflictDoNothing();
    const own = and(
      eq(shareLinks[subject], id),
      eq(shareLinks.channel, channel),
      sql`${shareLinks.personId} = app.viewer_id()`,
    );
    return the(await tx.select({ slug: shareLinks.slug }).from(shareLinks).where(own));
  },
  ({ slug }) => ({ ...reload(), values: { slug } }),
);
