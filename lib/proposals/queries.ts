import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { read } from "@/lib/viewer";

/** Whether the policy lets the viewer invite a municipality, by themselves or with the secretariat's approval. */
export const mayInvite = cache(async () => {
  const [row] = await read((tx) => tx.execute<{ right: string | null }>(sql`select app.may_invite() as right`));
  return row?.right != null;
});
