"use server";

import { sql } from "drizzle-orm";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { calculations } from "@/db/schema";
import { signedAction, the } from "@/lib/action";
import { requireViewer, write } from "@/lib/viewer";
import { freezeInput } from "./input";
import { calculate } from "./queries";

/** Works a sum out anew and keeps it as it is today: what was assumed, and what came out. */
export const freeze = signedAction(
  freezeInput,
  async ({ code, ...asked }) => {
    const viewer = await requireViewer();
    const { assumptions, figures } = await calculate(code, asked);
    const row = { municipalityCode: code, kind: figures.kind, madeBy: sql`app.viewer_id()`, assumptions, figures };
    return write(viewer, async (tx) =>
      the(await tx.insert(calculations).values(row).returning({ id: calculations.id })),
    );
  },
  ({ id }) => redirect(`/calculations/${id}` as Route),
);
