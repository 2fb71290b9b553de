"use server";

import { sql } from "drizzle-orm";
import { updateTag } from "next/cache";
import { settings } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { visibilityInput } from "./input";

/** Keeps where one follows us, and who may show our list of activities; the secretariat's. */
export const saveVisibility = formAction(
  visibilityInput,
  async (tx, given) => {
    const rows = Object.entries(given).map(([key, value]) => ({ key: key as keyof typeof given, value }));
    const set = { value: sql`excluded.value` };
    return the(
      await tx.insert(settings).values(rows).onConflictDoUpdate({ target: settings.key, set }).returning(),
      "forbidden",
    );
  },
  () => {
    updateTag("settings");
    return reload();
  },
);
