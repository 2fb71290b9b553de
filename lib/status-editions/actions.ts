"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import { statusEditions } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { correctionInput, editionInput } from "./input";

const key = { id: statusEditions.id };

/** Writes a correction of an approved status; the words that stand stay until it is approved. Written again, it is replaced. */
export const correctStatus = formAction(
  correctionInput,
  async (tx, { id, ...words }) => {
    await tx.delete(statusEditions).where(and(eq(statusEditions.statusId, id), isNull(statusEditions.approvedAt)));
    const edition = sql<number>`(select coalesce(max(edition), 1) + 1 from status_editions where status_id = ${id})`;
    const row = { ...words, statusId: id, edition, writtenBy: sql`app.viewer_id()` };
    the(await tx.insert(statusEditions).values(row).onConflictDoNothing().returning(key), "changed");
  },
  reload,
);

/** The correction stands, and everybody who shared the status is told. */
export const approveCorrection = formAction(
  editionInput,
  (tx, { id }) => tx.execute(sql`select app.approve_correction(${id})`),
  reload,
);

/** Drops a correction that is not approved. */
export const dropCorrection = formAction(
  editionInput,
  async (tx, { id }) => the(await tx.delete(statusEditions).where(eq(statusEditions.id, id)).returning(key)),
  reload,
);
