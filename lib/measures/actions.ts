"use server";

import { randomUUID } from "node:crypto";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { agendaItems, measures } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { formatDay } from "@/lib/dates";
import { dropFile, storeFile } from "@/lib/files";
import { paperOfMeasures } from "@/lib/measure-papers/queries";
import { paperPdf } from "@/lib/paper-pdf";
import { hangFile } from "@/lib/papers/import";
import { nextNumber, reorder } from "@/lib/ranks";
import { Refused } from "@/lib/refused";
import { requireViewer, write } from "@/lib/viewer";
import { measureInput, measureOrderInput, measureStepInput, retireInput, toAgendaInput } from "./input";
import { nextKey } from "./rules";

const keyOf = { key: measures.key };

/** Adds a measure last in its group, or changes one; two who write at once: the second is told. */
export const saveMeasure = formAction(
  measureInput,
  async (tx, { key, version = 0, group, newGroup, ...measure }) => {
    const groupName = newGroup || group;
    if (!key) return add(tx, groupName, measure);
    const own = and(eq(measures.key, key), eq(measures.version, version));
    const position = sql`case when ${measures.groupName} = ${groupName} then ${measures.position} else ${nextNumber("measures", groupName)} end`;
    const changed = tx.update(measures).set({ ...measure, groupName, position, version: version + 1 });
    return the(await changed.where(own).returning(keyOf), "changed");
  },
  ({ key }) => {
    revalidatePath("/", "layout");
    redirect(`/measures/${key}` as Route);
  },
);

type Words = Omit<typeof measures.$inferInsert, "key" | "groupName" | "position" | "source">;

/** Two who add at once would take the same key: the second is told. */
async function add(tx: Writer, groupName: string, measure: Words) {
  const placed = await tx.select({ key: measures.key, groupName: measures.groupName }).from(measures);
  const row = { ...measure, key: nextKey(groupName, placed), groupName, source: "" };
  const added = tx.insert(measures).values({ ...row, position: nextNumber("measures", groupName) });
  return the(await added.onConflictDoNothing().returning(keyOf), "changed");
}

/** Puts a group's measures in another order. One that came or went meanwhile is not overrun. */
export const orderMeasures = formAction(
  measureOrderInput,
  (tx, { group, order, move }) => reorder(tx, "measures", group, order, move),
  reload,
);

/** Takes a measure off the list, with the reason; it is kept. */
export const retireMeasure = formAction(
  retireInput,
  async (tx, { key, version, why }) => {
    const own = and(eq(measures.key, key), eq(measures.version, version), isNull(measures.retiredAt));
    const retired = tx.update(measures).set({ retiredAt: sql`now()`, retiredWhy: why, version: version + 1 });
    the(await retired.where(own).returning(keyOf), "changed");
  },
  () => {
    revalidatePath("/", "layout");
    redirect("/measures" as Route);
  },
);

/** It is on the list after all, last in its group. */
export const resumeMeasure = formAction(
  measureStepInput,
  async (tx, { key }) => {
    const position = nextNumber("measures", sql`${measures.groupName}` as SQL);
    const resumed = tx.update(measures).set({ retiredAt: null, retiredWhy: "", position });
    the(await resumed.where(eq(measures.key, key)).returning(keyOf));
  },
  reload,
);

/** Makes the list an item of a coming meeting's agenda, with the list as it stands as its annex. */
export const putOnAgenda = signedAction(
  toAgendaInput,
  async ({ meeting }) => {
    const viewer = await requireViewer();
    const paper = (await paperOfMeasures("da")) ?? refuse();
    const [key, pdf] = [randomUUID(), await paperPdf(paper)];
    const stored = { key, ...(await storeFile(key, pdf)), name: `${paper.title}, ${formatDay(new Date(), "da")}.pdf` };
    try {
      return await write(viewer, async (tx) => {
        const row = { meetingId: meeting, number: nextNumber("agenda_items", meeting), title: paper.title };
        const words = { body: paper.lead, minutes: 30, visibility: "members" as const };
        const added = tx.insert(agendaItems).values({ ...row, ...words });
        const { id } = the(await added.returning({ id: agendaItems.id }));
        await hangFile(tx, id, { ...stored, title: paper.title, addedBy: viewer.id });
        return id;
      });
    } catch (error) {
      await dropFile(key).catch(console.error);
      throw error;
    }
  },
  (item, { meeting }) => {
    revalidatePath("/", "layout");
    redirect(`/meetings/${meeting}/items/${item}/edit?saved=1` as Route);
  },
);

const refuse = (): never => {
  throw new Refused("forbidden");
};
