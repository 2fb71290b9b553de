"use server";

import { and, eq, isNotNull, sql } from "drizzle-orm";
import { revalidatePath } from "next/cache";
import { interests } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { heldInput } from "./input";

const done = () => {
  revalidatePath("/secretariat", "layout");
  return { done: true };
};

/** Lets a message through that was held back: it opens the case and thanks the sender as any other. */
export const releaseInterest = formAction(
  heldInput,
  async (tx, { id }) => {
    const [released] = await tx.execute<{ code: string | null }>(sql`select app.release_interest(${id}) as code`);
    if (!released?.code) throw new Refused("changed");
  },
  done,
);

/** Deletes a message that was held back, for good. */
export const deleteInterest = formAction(
  heldInput,
  async (tx, { id }) => {
    const held = and(eq(interests.id, id), isNotNull(interests.heldAt));
    return the(await tx.delete(interests).where(held).returning({ id: interests.id }), "changed");
  },
  done,
);
