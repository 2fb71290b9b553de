import { sql } from "drizzle-orm";
import { as } from "@/db";
import { ownName } from "@/lib/sql";
import { draftOf, type Ground, textsOf } from "@/lib/statuses/rules";

type Wanted = { code: string; meeting: string | null; since: string; today: string; ground: Ground; portal: string };

/**
 * Drafts a status for each committee meeting of the next fortnight that has none, or for all that the whole quarter still
 * lacks. Each is kept once and by itself, so a job that is killed goes on where it stopped. Answers how many.
 */
export async function draftWanted(wholeQuarter: boolean): Promise<number> {
  const wanted = await as("worker", (tx) =>
    tx.execute<Wanted>(sql`select w.municipality_code as code, w.meeting_id as meeting, d.since::text, app.today()::text as today,
      app.status_ground(w.municipality_code, d.since, app.today()) as ground, ${ownName} as portal
      from app.drafts_wanted(${wholeQuarter}) w, lateral (select app.status_since(w.municipality_code) as since) d`),
  );
  for (const { code, meeting, since, today, ground, portal } of wanted) {
    const draft = draftOf(portal, ground, since, today);
    const texts = JSON.stringify({ ...textsOf(draft), draft });
    await as("worker", (tx) => tx.execute(sql`select app.keep_draft(${code}, ${meeting}, ${since}, ${texts}::jsonb)`));
  }
  return wanted.length;
}
