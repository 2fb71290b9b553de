import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { linkSecret } from "@/lib/invitees/input";
import { hash } from "@/lib/secrets";
import { read, readOpenly, requireViewer } from "@/lib/viewer";

/** What waits for a yes: the new address, until when, and who has said it. */
export type PendingChange = { address: string; until: string; newSaid: boolean; oldSaid: boolean };

/** My address, the change of it that waits, and whether I just showed who I am. */
export async function myAddress() {
  const { id } = await requireViewer();
  const [row] = await read((tx) =>
    tx.execute<{ fresh: boolean; address: string; pending: PendingChange | null }>(sql`select app.is_fresh() as fresh,
      coalesce((select address from emails where person_id = ${id}), '') as address,
      (select jsonb_build_object('address', address, 'until', expires_at, 'newSaid', new_said, 'oldSaid', old_said) from app.my_address_change()) as pending`),
  );
  return row ?? { fresh: false, address: "", pending: null };
}

/** A change as the holder of one side's link sees it. */
export type ChangeBehind = {
  side: "new" | "old";
  state: "open" | "waits" | "changed" | "stopped";
  address: string;
  name: string;
};

/** Null for a link that leads nowhere (any more). */
export const addressChangeBehind = cache(async (secret: string): Promise<ChangeBehind | null> => {
  if (!linkSecret.safeParse(secret).success) return null;
  const [found] = await readOpenly((tx) =>
    tx.execute<ChangeBehind>(
      sql`select side, state, address, name from app.address_change_behind(${hash(secret)}) where state <> 'over'`,
    ),
  );
  return found ?? null;
});
