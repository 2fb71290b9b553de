"use server";

import { and, eq } from "drizzle-orm";
import { eventTargets } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { parseLocal } from "@/lib/dates";
import { addTargetInput, targetInput, targetStepInput } from "./input";

const key = { id: eventTargets.id };

/** Puts a municipality among those to meet. Added twice, it is there once. */
export const addTarget = formAction(
  addTargetInput,
  async (tx, { event, code, ...words }) => {
    const row = { eventId: event, municipalityCode: code, ...words };
    await tx.insert(eventTargets).values(row).onConflictDoNothing();
  },
  reload,
);

/** Changes what is planned with one; two who write at once: the second is told. */
export const saveTarget = formAction(
  targetInput,
  async (tx, { id, version, takerId, meetAt, ...words }) => {
    const own = and(eq(eventTargets.id, id), eq(eventTargets.version, version));
    const plan = { ...words, personId: takerId, meetAt: meetAt ? parseLocal(meetAt) : null, version: version + 1 };
    the(await tx.update(eventTargets).set(plan).where(own).returning(key), "changed");
  },
  reload,
);

/** They are not to be looked for after all. */
export const removeTarget = formAction(
  targetStepInput,
  async (tx, { id }) => the(await tx.delete(eventTargets).where(eq(eventTargets.id, id)).returning(key)),
  reload,
);
