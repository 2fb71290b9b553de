import { sql } from "drizzle-orm";
import { as } from "@/db";
import { answer, type Fixed, type Ground } from "@/lib/matching/rules";

/** How long the solver may think at a time; the worker does nothing else meanwhile. */
const seconds = 8;

/** Answers a matching, once: a job that comes twice, or after the answer, does nothing. */
export async function answerMatching(id: string): Promise<void> {
  const [wanted] = await as("worker", (tx) =>
    tx.execute<{ choices: Fixed[]; ground: Ground }>(sql`select choices, ground from app.matching_wanted(${id})`),
  );
  if (!wanted) return;
  const found = JSON.stringify(await answer(wanted.ground, wanted.choices, seconds));
  await as("worker", (tx) => tx.execute(sql`select app.keep_matching(${id}, ${found}::jsonb)`));
}
