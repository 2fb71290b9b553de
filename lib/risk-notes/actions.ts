"use server";

import { eq, sql } from "drizzle-orm";
import { riskNotes } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { removalInput, riskNoteInput } from "./input";

/** Writes down what the secretariat thinks of a member that may leave; nobody else reads it. */
export const writeRiskNote = formAction(
  riskNoteInput,
  async (tx, { code, body }) => {
    const note = { municipalityCode: code, body, writtenBy: sql<string>`app.viewer_id()` };
    the(await tx.insert(riskNotes).values(note).returning({ id: riskNotes.id }));
  },
  reload,
);

export const removeRiskNote = formAction(
  removalInput,
  async (tx, { id }) => the(await tx.delete(riskNotes).where(eq(riskNotes.id, id)).returning({ id: riskNotes.id })),
  reload,
);
