"use server";

import { sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { policyDecisions } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { decisionInput } from "./input";

/** A dated decision on an open question; it replaces the older one from its first day. */
export const decidePolicy = formAction(
  decisionInput,
  async (tx, { key, ...decision }) => {
    const values = { ...decision, policyKey: key, decidedBy: sql`app.viewer_id()` };
    return the(await tx.insert(policyDecisions).values(values).returning({ id: policyDecisions.id }));
  },
  () => {
    revalidatePath("/", "layout");
    redirect("/secretariat/policies?done=1" as Route);
  },
);
