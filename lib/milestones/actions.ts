"use server";

import { and, eq, sql } from "drizzle-orm";
import { milestones } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { milestoneInput, removalInput } from "./input";

const key = { id: milestones.id };
const own = (id: string, version: number) => and(eq(milestones.id, id), eq(milestones.version, version));

/** Adds a milestone of the coming agreement, moves it, or notes that it is reached. */
export const saveMilestone = formAction(
  milestoneInput,
  async (tx, { id, version, ...given }) => {
    const [clock] = await tx.execute<{ today: string }>(sql`select app.today()::text as today`);
    if (given.doneOn && given.doneOn > (clock?.today ?? "")) throw new Refused("futureDay");
    const row = { ...given, estimated: given.estimated === "on" && !given.doneOn };
    if (!id)
      return the(
        await tx
          .insert(milestones)
          .values({ ...row, agreementId: sql`app.next_agreement()` })
          .returning(key),
      );
    const changed = tx.update(milestones).set({ ...row, version: version + 1 });
    return the(await changed.where(own(id, version)).returning(key), "changed");
  },
  reload,
);

export const removeMilestone = formAction(
  removalInput,
  async (tx, { id, version }) => the(await tx.delete(milestones).where(own(id, version)).returning(key), "changed"),
  reload,
);
