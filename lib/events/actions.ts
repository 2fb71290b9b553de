"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { eventGoers, events } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { eventInput, eventStepInput, goingInput } from "./input";

const key = { id: events.id };
const me = sql<string>`app.viewer_id()`;

/** Proposes somebody else's event, or changes one; two who write at once: the second is told. */
export const saveEvent = formAction(
  eventInput,
  async (tx, { id, version = 0, ...event }) => {
    if (!id) {
      const { id: made } = the(
        await tx
          .insert(events)
          .values({ ...event, proposedBy: me })
          .returning(key),
      );
      return { id: made };
    }
    const own = and(eq(events.id, id), eq(events.version, version));
    const changed = tx.update(events).set({ ...event, version: version + 1 });
    return the(await changed.where(own).returning(key), "changed");
  },
  ({ id }) => {
    revalidatePath("/", "layout");
    redirect(`/events/${id}` as Route);
  },
);

/** The viewer goes, or goes otherwise than they said before. */
export const goThere = formAction(
  goingInput,
  async (tx, { event, ...going }) => {
    const row = { eventId: event, personId: me, ...going };
    const target = [eventGoers.eventId, eventGoers.personId];
    await tx.insert(eventGoers).values(row).onConflictDoUpdate({ target, set: going });
  },
  reload,
);

/** The viewer stays at home after all. */
export const stayHome = formAction(
  eventStepInput,
  async (tx, { event }) => {
    const own = and(eq(eventGoers.eventId, event), eq(eventGoers.personId, me));
    the(await tx.delete(eventGoers).where(own).returning({ event: eventGoers.eventId }));
  },
  reload,
);
