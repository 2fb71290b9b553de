"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import { statuses, statusSuggestions } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { settleInput, suggestionInput } from "./input";

/** A project leader suggests other words for a status that is not approved yet. */
export const suggestWords = formAction(
  suggestionInput,
  async (tx, { id, ...suggestion }) => {
    const row = { ...suggestion, statusId: id, personId: sql`app.viewer_id()` };
    the(await tx.insert(statusSuggestions).values(row).returning({ id: statusSuggestions.id }));
  },
  reload,
);

/** The secretariat takes a suggestion into the text, or lets it lie. Whoever takes it stands for the words. */
export const settleSuggestion = formAction(
  settleInput,
  async (tx, { id, take }) => {
    const open = and(eq(statusSuggestions.id, id), isNull(statusSuggestions.settledAt));
    const settled = tx.update(statusSuggestions).set({ settledAt: sql`now()`, taken: take === "yes" });
    const { statusId, variant, words } = the(await settled.where(open).returning(), "changed");
    if (take === "no") return;
    const changed = { [variant]: words, editedBy: sql`app.viewer_id()`, version: sql`version + 1` };
    const unapproved = and(eq(statuses.id, statusId), isNull(statuses.approvedAt));
    the(await tx.update(statuses).set(changed).where(unapproved).returning({ id: statuses.id }), "changed");
  },
  reload,
);
