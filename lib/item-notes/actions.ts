"use server";

import { sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import { itemNotes } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { noteInput } from "./input";

/** Keeps what the viewer writes for themselves on an item, and whether they marked it. */
export const saveNote = formAction(
  noteInput,
  async (tx, { item, body, marked }) => {
    const note = { body, marked: marked === "on" };
    const row = { ...note, itemId: item, personId: sql`app.viewer_id()` };
    const target = [itemNotes.itemId, itemNotes.personId];
    const kept = tx.insert(itemNotes).values(row).onConflictDoUpdate({ target, set: note });
    the(await kept.returning({ item: itemNotes.itemId }));
  },
  async () => ({ ...reload(), message: (await getTranslations("items"))("noteKept") }),
);
