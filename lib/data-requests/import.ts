import { sql } from "drizzle-orm";
import type { Writer } from "@/db";
import { dataAnswers } from "@/db/schema";
import { readTables } from "@/lib/datasets/import";
import { uuid } from "@/lib/input";
import { Refused } from "@/lib/refused";
import type { Kept } from "@/lib/upload-route";

/** Hangs files on what the sender's municipality is asked for; answers the path to go on to. */
export async function answerRequest(tx: Writer, id: string, kept: Kept[], { note = "" }: Record<string, string>) {
  if (!uuid.safeParse(id).success) throw new Refused("gone");
  const sender = { personId: sql`app.viewer_id()`, municipalityCode: sql`app.viewer_municipality()` };
  const given = { requestId: id, ...sender, note: note.trim().slice(0, 400) };
  await tx.insert(dataAnswers).values(kept.map(({ id: fileId }) => ({ ...given, fileId })));
  await readTables(tx, kept);
  return `/datasets/requests/${id}?sent=1`;
}
