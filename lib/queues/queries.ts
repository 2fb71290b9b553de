import "server-only";
import { sql } from "drizzle-orm";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type QueueState = {
  queue: string;
  waiting: number;
  active: number;
  failed: number;
  last_done: string | null;
  oldest: string | null;
};

export type FailedJob = {
  id: string;
  queue: string;
  failed_at: string;
  attempts: number;
  reason: string;
  may_retry: boolean;
};

/** What waits, what failed and why, and whether the worker is there. One query. */
export async function queueStates() {
  const [row] = await read((tx) =>
    tx.execute<{ queues: QueueState[]; failed: FailedJob[]; alive: boolean }>(sql`
      select ${list(sql`select * from app.queue_states()`)} as queues, ${list(sql`select * from app.failed_jobs()`)} as failed,
        app.worker_alive() as alive`),
  );
  return row ?? { queues: [], failed: [], alive: false };
}
