"use server";

import { and, eq, sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import { ambassadorConflicts, ambassadorDays, ambassadors } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { ambassadorInput, conflictInput, conflictStepInput, dayInput, dayStepInput } from "./input";

const key = { id: ambassadors.personId };

/** Keeps how somebody wants to be an ambassador; the first time they become one. */
export const saveAmbassador = formAction(
  ambassadorInput,
  async (tx, { id, version, paused, ...given }) => {
    const row = { ...given, pausedAt: paused ? sql`coalesce(${ambassadors.pausedAt}, now())` : null };
    if (version === undefined) {
      const first = { ...given, personId: id, pausedAt: paused ? sql`now()` : null };
      return the(await tx.insert(ambassadors).values(first).onConflictDoNothing().returning(key), "changed");
    }
    const own = and(eq(ambassadors.personId, id), eq(ambassadors.version, version));
    const changed = tx.update(ambassadors).set({ ...row, version: version + 1 });
    return the(await changed.where(own).returning(key), "changed");
  },
  async () => ({ ...reload(), message: (await getTranslations("ambassadors"))("kept") }),
);

/** A day that is free although its weekday is not, or the other way round. */
export const setDay = formAction(
  dayInput,
  async (tx, { id, on, free }) => {
    const row = { personId: id, onDay: on, free: free === "yes" };
    const target = [ambassadorDays.personId, ambassadorDays.onDay];
    the(
      await tx
        .insert(ambassadorDays)
        .values(row)
        .onConflictDoUpdate({ target, set: { free: row.free } })
        .returning({ id: ambassadorDays.personId }),
    );
  },
  reload,
);

/** The day is like its weekday again. */
export const removeDay = formAction(
  dayStepInput,
  async (tx, { id, on }) => {
    const one = and(eq(ambassadorDays.personId, id), eq(ambassadorDays.onDay, on));
    the(await tx.delete(ambassadorDays).where(one).returning({ id: ambassadorDays.personId }));
  },
  reload,
);

/** Names in confidence where somebody must not go; the secretariat alone reads it beside whoever named it. */
export const nameConflict = formAction(
  conflictInput,
  async (tx, { id, municipality, reason }) => {
    const row = { personId: id, municipalityCode: municipality, reason, namedBy: sql`app.viewer_id()` };
    const named = tx.insert(ambassadorConflicts).values(row).onConflictDoNothing();
    the(await named.returning({ id: ambassadorConflicts.id }), "namedAlready");
  },
  reload,
);

/** It is no conflict any more. */
export const removeConflict = formAction(
  conflictStepInput,
  async (tx, { conflict }) => {
    const one = eq(ambassadorConflicts.id, conflict);
    the(await tx.delete(ambassadorConflicts).where(one).returning({ id: ambassadorConflicts.id }));
  },
  reload,
);
