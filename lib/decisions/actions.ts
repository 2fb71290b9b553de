"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Writer } from "@/db";
import { decisionSteps } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { inOrder, isDecided } from "@/lib/decisions/rules";
import { Refused } from "@/lib/refused";
import { removalInput, stepInput } from "./input";

const table = decisionSteps;
const coming = sql<string>`app.next_agreement()`;
const key = { id: table.id };
const chainOf = (code: string) => and(eq(table.municipalityCode, code), eq(table.agreementId, coming));
const stepOf = (code: string, body: (typeof table.$inferSelect)["body"], version: number) =>
  and(chainOf(code), eq(table.body, body), eq(table.version, version));

/** The whole chain, held until the change is through: the case's row lock lets two come one after the other. */
async function chain(tx: Writer, code: string) {
  await tx.execute(sql`select app.move_case(${code})`);
  return tx.select({ body: table.body, decidesOn: table.decidesOn }).from(table).where(chainOf(code));
}

/**
 * Enters a step of a municipality's decision, moves it, or writes down how it went. Refused: a day that breaks the order of
 * the bodies, an outcome before its day, and a form that was opened before somebody else changed the step.
 */
export const saveStep = formAction(
  stepInput,
  async (tx, { code, version, ...step }) => {
    const others = (await chain(tx, code)).filter(({ body }) => body !== step.body);
    if (!inOrder([...others, step])) throw new Refused("stepOrder");
    const [clock] = await tx.execute<{ today: string }>(sql`select app.today()::text as today`);
    if (isDecided(step.outcome) && step.decidesOn > (clock?.today ?? "")) throw new Refused("outcomeEarly");
    if (version === 0) {
      const row = { ...step, municipalityCode: code, agreementId: coming };
      return the(await tx.insert(table).values(row).onConflictDoNothing().returning(key), "changed");
    }
    const changed = tx.update(table).set({ ...step, version: version + 1 });
    return the(await changed.where(stepOf(code, step.body, version)).returning(key), "changed");
  },
  reload,
);

/** Takes out a step that was entered by mistake. */
export const removeStep = formAction(
  removalInput,
  async (tx, { code, body, version }) => {
    await tx.execute(sql`select app.move_case(${code})`);
    the(
      await tx
        .delete(table)
        .where(stepOf(code, body, version))
        .returning(key),
      "changed",
    );
  },
  reload,
);
