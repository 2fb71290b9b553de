import "server-only";
import { sql } from "drizzle-orm";
import type { worths } from "@/lib/feedback/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

/** How many were asked and answered what, and the texts, in no order that tells who wrote them. */
export type Feedback = {
  asked: number;
  worth: Record<(typeof worths)[number], number>;
  texts: { id: string; gain: string; better: string }[];
};

/** What was said after a conference; for the secretariat. */
export const feedbackOn = async (conference: string) => {
  const [found] = await read((tx) =>
    tx.execute<Feedback>(sql`select app.feedback_asked(${conference}) as asked,
      (select jsonb_build_object('very', count(*) filter (where worth = 'very'), 'partly', count(*) filter (where worth = 'partly'),
        'little', count(*) filter (where worth = 'little')) from feedback where conference_id = ${conference}) as worth,
      ${list(sql`select id, gain, better from feedback where conference_id = ${conference} and (gain, better) <> ('', '') order by id`)} as texts`),
  );
  return found;
};
