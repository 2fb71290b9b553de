"use server";

import { eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ledgerEntries } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { today } from "@/lib/dates";
import { Refused } from "@/lib/refused";
import { entryInput, entryRemovalInput } from "./input";

/** Enters one thing that a municipality gave or got; the sums follow by themselves. */
export const addEntry = formAction(
  entryInput,
  async (tx, { municipality, on, amountOre, open, ...entry }) => {
    if (on > today(new Date())) throw new Refused("futureDay");
    const row = {
      ...{ ...entry, municipalityCode: municipality, onDay: on, amountOre: amountOre ?? 0, open: open === "on" },
      enteredBy: sql`app.viewer_id()`,
    };
    the(await tx.insert(ledgerEntries).values(row).returning({ id: ledgerEntries.id }));
  },
  (_, { municipality }) => {
    revalidatePath("/", "layout");
    redirect(`/accounts/entries?municipality=${municipality}&saved=1` as Route);
  },
);

/** Takes an entry out again; it stands in the log. */
export const removeEntry = formAction(
  entryRemovalInput,
  async (tx, { id }) =>
    the(await tx.delete(ledgerEntries).where(eq(ledgerEntries.id, id)).returning({ id: ledgerEntries.id })),
  reload,
);
