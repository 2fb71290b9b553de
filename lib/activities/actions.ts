"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { Writer } from "@/db";
import { activities } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { activityInput, activityStepInput } from "./input";
import { repeated } from "./rules";

type Given = z.output<typeof activityInput>;
type Saved = { id: string } | { outside: string[] };

const now = sql`now()`;

/** The chosen municipalities that do not take part in the project on the day. */
const outsiders = async (tx: Writer, { projectId, municipalityCodes, startsOn }: Given) => {
  const rows = await tx.execute<{ name: string }>(sql`
    select m.name from municipalities m where m.code in ${municipalityCodes} and not exists (select from participations p
      where p.project_id = ${projectId} and p.municipality_code = m.code and ${startsOn}::date between p.from_on and p.until_on)
    order by m.name`);
  return rows.map(({ name }) => name);
};

/** Keeps an activity as a draft, or registers it, perhaps with its repetitions; asks before others than participants are in it. */
export const saveActivity = formAction(
  activityInput,
  async (tx, given): Promise<Saved> => {
    const { id, key, version = 0, step, outside, published, weeks, ...activity } = given;
    if (given.municipalityCodes.length > 0 && !outside) {
      const names = await outsiders(tx, given);
      if (names.length > 0) return { outside: names };
    }
    const registered = step === "register";
    const counting = activity.participants === null ? null : activity.counting;
    const row = { ...activity, counting };
    if (id) {
      const unchanged = and(eq(activities.id, id), eq(activities.version, version));
      const when = {
        registeredAt: registered ? sql`coalesce(registered_at, now())` : sql`registered_at`,
        publishedAt: published ? sql`coalesce(published_at, now())` : null,
      };
      const changed = tx.update(activities).set({ ...row, ...when, version: version + 1 });
      return the(await changed.where(unchanged).returning({ id: activities.id }), "changed");
    }
    const when = { registeredAt: registered ? now : null, publishedAt: registered && published ? now : null };
    const rows = repeated(row, weeks).map((one, at) => ({
      ...{ ...one, ...when },
      createdBy: sql`app.viewer_id()`,
      ...(at === 0 && key && { id: key }),
    }));
    const [first] = rows;
    const saved = await tx.insert(activities).values(first!).onConflictDoNothing().returning({ id: activities.id });
    if (saved.length > 0 && rows.length > 1) await tx.insert(activities).values(rows.slice(1)).returning();
    return { id: saved[0]?.id ?? key ?? "" };
  },
  async (saved, { step, projectId }) => {
    if ("outside" in saved) {
      const t = await getTranslations("activities.form");
      return { errors: { outside: [t("outsideAsk", { names: saved.outside.join(", ") })] } };
    }
    revalidatePath("/", "layout");
    redirect((step === "draft" ? `/projects?saved=1` : `/activities/${saved.id}?done=1&project=${projectId}`) as Route);
  },
);

const one = (id: string) => eq(activities.id, id);

/** Shows a registered activity to everybody, or only to members again. */
export const publishActivity = formAction(
  activityStepInput,
  async (tx, { id, published }) => {
    const publishedAt = published === "on" ? now : null;
    the(await tx.update(activities).set({ publishedAt }).where(one(id)).returning({ id: activities.id }));
  },
  reload,
);

/** Takes an activity away, with its pictures; what was registered stands in the log. */
export const removeActivity = formAction(
  activityStepInput,
  async (tx, { id }) => the(await tx.delete(activities).where(one(id)).returning({ id: activities.id })),
  () => {
    revalidatePath("/", "layout");
    redirect("/projects" as Route);
  },
);
