"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { agendaItems, meetings, policies, policyDecisions } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { formatDay } from "@/lib/dates";
import { decisionInput, proposalInput } from "./input";

/** Writes what is proposed on an open question; two who write at once: the second is told. */
export const saveProposal = formAction(
  proposalInput,
  async (tx, { key, version, words }) => {
    const own = and(eq(policies.key, key), eq(policies.version, version));
    const written = tx.update(policies).set({ proposal: words, version: version + 1 });
    return the(await written.where(own).returning({ key: policies.key }), "changed");
  },
  reload,
);

/** A dated decision on an open question; it replaces the older one from its first day, and answers what was proposed. */
export const decidePolicy = formAction(
  decisionInput,
  async (tx, { key, itemId, basis, ...decision }) => {
    if (key === "second_factor") await tx.execute(sql`select app.demand_fresh()`);
    const own = eq(policies.key, key);
    const { proposal } = the(await tx.select({ proposal: policies.proposal }).from(policies).where(own));
    const rests = { itemId, basis: basis || (itemId ? await inWords(tx, itemId) : "") };
    const values = { ...decision, ...rests, proposal, policyKey: key, decidedBy: sql`app.viewer_id()` };
    the(await tx.insert(policyDecisions).values(values).returning({ id: policyDecisions.id }));
    await tx
      .update(policies)
      .set({ proposal: "", version: sql`${policies.version} + 1` })
      .where(own);
  },
  () => {
    revalidatePath("/", "layout");
    redirect("/secretariat/policies?done=1" as Route);
  },
);

/** An item in words, for those who may not see its meeting. */
async function inWords(tx: Writer, itemId: string) {
  const found = tx
    .select({ number: agendaItems.number, title: meetings.title, startsAt: meetings.startsAt })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId));
  const { number, title, startsAt } = the(await found.where(eq(agendaItems.id, itemId)));
  return `${title} ${formatDay(startsAt, "da")}, punkt ${number}`;
}
