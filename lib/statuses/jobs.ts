import { sql } from "drizzle-orm";
import { as } from "@/db";
import { today } from "@/lib/dates";
import { draftOf, type Ground, textsOf } from "@/lib/statuses/rules";

type Meeting = { id: string; code: string; since: string; ground: Ground };

/** Drafts a status for each committee meeting of the next fortnight that has none; a draft is kept once. Answers how many. */
export async function draftForMeetings(): Promise<number> {
  const day = today(new Date());
  const meetings = await as("worker", (tx) =>
    tx.execute<Meeting>(sql`select m.meeting_id as id, m.municipality_code as code, d.since::text,
      app.status_ground(m.municipality_code, d.since, app.today()) as ground
      from app.meetings_without_status() m, lateral (select app.status_since(m.municipality_code) as since) d`),
  );
  for (const { id, code, since, ground } of meetings) {
    const draft = draftOf(ground, since, day);
    const texts = JSON.stringify({ ...textsOf(draft), draft });
    await as("worker", (tx) => tx.execute(sql`select app.keep_draft(${id}, ${code}, ${since}, ${texts}::jsonb)`));
  }
  return meetings.length;
}
