import { sql } from "drizzle-orm";
import { as, readAs } from "@/db";
import { keepUpload } from "@/lib/files";

const handful = 1000;

/** Follows every rule of retention, a handful at a time, so that nobody waits for a lock. */
export async function followRules() {
  const rules = await readAs("worker", (tx) =>
    tx.execute<{ rule: string }>(sql`select rule from app.retention_rules()`),
  );
  for (const { rule } of rules) {
    const once = () =>
      as("worker", (tx) => tx.execute<{ done: number }>(sql`select app.retain(${rule}, ${handful}) as done`));
    for (let [turn] = await once(); turn && turn.done >= handful; [turn] = await once());
  }
  await keepErased();
}

/** The list of whom a restored backup must forget again, beside the stored files. */
export async function keepErased() {
  const rows = await readAs("worker", (tx) => tx.execute<{ hash: string }>(sql`select app.erased() as hash`));
  await keepUpload("erased", Buffer.from(rows.map(({ hash }) => `${hash}\n`).join("")));
}
