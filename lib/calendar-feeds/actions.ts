"use server";

import { sql } from "drizzle-orm";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { calendarFeeds } from "@/db/schema";
import { formAction, reload } from "@/lib/action";
import { origin } from "@/lib/origin";
import { hash, newSecret } from "@/lib/secrets";
import { feedInput } from "./input";

/** Makes a new calendar address for the viewer, shown this once; an older one stops to work. */
export const makeCalendar = formAction(
  feedInput,
  async (tx) => {
    const secret = newSecret();
    const row = { tokenHash: hash(secret), madeAt: sql`now()` };
    await tx
      .insert(calendarFeeds)
      .values({ ...row, personId: sql`app.viewer_id()` })
      .onConflictDoUpdate({ target: calendarFeeds.personId, set: row });
    return secret;
  },
  async (secret) => {
    revalidatePath("/meetings", "layout");
    const t = await getTranslations("calendars");
    return { done: true, message: t("made", { address: `${origin}/calendar/${secret}` }) };
  },
);

/** Closes the viewer's calendar address. */
export const closeCalendar = formAction(
  feedInput,
  (tx) => tx.delete(calendarFeeds).where(sql`person_id = app.viewer_id()`),
  reload,
);
