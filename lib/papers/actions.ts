"use server";

import { eq } from "drizzle-orm";
import { papers } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { closeRanks, reorder } from "@/lib/ranks";
import { paperOrderInput, paperStepInput, renameInput } from "./input";

const key = { id: papers.id };

export const renamePaper = formAction(
  renameInput,
  async (tx, { id, title }) => the(await tx.update(papers).set({ title }).where(eq(papers.id, id)).returning(key)),
  reload,
);

/** Takes a paper and its earlier versions away; those after it close up. */
export const removePaper = formAction(
  paperStepInput,
  async (tx, { id }) => {
    const { item } = the(await tx.delete(papers).where(eq(papers.id, id)).returning({ item: papers.agendaItemId }));
    await closeRanks(tx, "papers", item);
  },
  reload,
);

/** Gives an item's annexes other numbers. One that came or went meanwhile is not overrun. */
export const orderPapers = formAction(
  paperOrderInput,
  (tx, { item, order, move }) => reorder(tx, "papers", item, order, move),
  reload,
);
