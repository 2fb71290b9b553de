import "server-only";
import { sql } from "drizzle-orm";
import { readAs } from "@/db";

/** Milliseconds after which a database that has not answered counts as gone. */
const patience = 1_500;

/** Whether database and worker answer; never throws and never waits longer than a moment. */
export async function health() {
  const asked = readAs(null, (tx) => tx.execute<{ alive: boolean }>(sql`select app.worker_alive() as alive`));
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null).unref());
  const rows = await Promise.race([asked.catch(() => null), late]);
  const database = rows ? "ok" : "unreachable";
  const worker = rows === null ? "unknown" : rows[0]?.alive ? "ok" : "silent";
  return { status: database === "ok" && worker === "ok" ? "ok" : "failing", database, worker };
}
