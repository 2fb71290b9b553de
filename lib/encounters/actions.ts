"use server";

import { and, eq, sql } from "drizzle-orm";
import { encounters } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { encounterStepInput, followUpInput } from "./input";

/** Takes back what the viewer wrote down, or for the secretariat what anybody did. */
export const removeEncounter = formAction(
  encounterStepInput,
  async (tx, { id }) => the(await tx.delete(encounters).where(eq(encounters.id, id)).returning({ id: encounters.id })),
  reload,
);

/** What was done about a municipality: it settles all that the viewer wrote down of it, and for the secretariat all of us did. */
export const followUp = formAction(
  followUpInput,
  async (tx, { event, code, how }) => {
    const met = and(eq(encounters.eventId, event), eq(encounters.municipalityCode, code));
    const whose = sql`(${encounters.personId} = app.viewer_id() or app.is_secretariat())`;
    const settled = tx.update(encounters).set({ followedAt: sql`now()`, followedBy: how });
    the(await settled.where(and(met, whose)).returning({ id: encounters.id }));
  },
  reload,
);
