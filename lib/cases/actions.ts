"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { accessRequests, caseNotes, cases, grantReasons, grants } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { addDays } from "@/lib/dates";
import { itemOf } from "@/lib/invitations/rules";
import { Refused } from "@/lib/refused";
import { answerInput, nextStepInput, noteInput, openInput } from "./input";

const me = sql<string>`app.viewer_id()`;
const caseOf = (code: string) => `/secretariat/municipalities/${code}` as Route;
const shown = (_: unknown, { code }: { code: string }) => {
  revalidatePath(caseOf(code));
  return { done: true };
};

/** The next step. Whoever opened the form before somebody else changed the case is told, and nothing is overwritten. */
export const changeNextStep = formAction(
  nextStepInput,
  async (tx, { code, version, nextStep, nextStepOn }) => {
    const own = eq(cases.municipalityCode, code);
    const [now] = await tx.select({ version: cases.version }).from(cases).where(own).for("update");
    if ((now?.version ?? 0) !== version) throw new Refused("changed");
    await tx.execute(sql`select app.move_case(${code})`);
    the(await tx.update(cases).set({ nextStep, nextStepOn }).where(own).returning({ version: cases.version }));
  },
  shown,
);

export const writeNote = formAction(
  noteInput,
  async (tx, { code, body }) => {
    await tx.execute(sql`select app.move_case(${code})`);
    const note = { municipalityCode: code, body, writtenBy: me };
    the(await tx.insert(caseNotes).values(note).returning({ id: caseNotes.id }));
  },
  shown,
);

/** Answers a guest's wish, once; the guest gets it by mail. */
export const answerRequest = formAction(
  answerInput,
  async (tx, { code, id, outcome, answer }) => {
    const answered = await tx
      .update(accessRequests)
      .set({ outcome, answer, answeredAt: sql`now()`, answeredBy: me })
      .where(and(eq(accessRequests.id, id), isNull(accessRequests.outcome)))
      .returning({ id: accessRequests.id });
    the(answered, "changed");
    await tx.execute(sql`select app.tell_access_request(${id}), app.move_case(${code})`);
  },
  shown,
);

/** Opens more for guests who are here already; they are told by mail. */
export const openMore = formAction(
  openInput,
  async (tx, { code, items, untilOn, reason }) => {
    if (items.length === 0) throw new Refused("emptyPackage");
    const [ground] = await tx.execute<{ today: string; most: number | null }>(
      sql`select app.today()::text as today, (app.policy('access_length') ->> 'mostDays')::int as most`,
    );
    const fromOn = ground?.today ?? "";
    if (untilOn < fromOn) throw new Refused("endsInPast");
    if (untilOn > addDays(fromOn, ground?.most ?? 365)) throw new Refused("tooLongAccess");
    const values = items.map((item) => ({ municipalityCode: code, ...itemOf(item), fromOn, untilOn, givenBy: me }));
    const opened = await tx.insert(grants).values(values).returning({ id: grants.id });
    const reasons = opened.map(({ id }) => ({ grantId: id, reason, writtenBy: me }));
    if (reason) await tx.insert(grantReasons).values(reasons).returning({ id: grantReasons.id });
    await tx.execute(sql`select app.tell_guests('access_opened', ${code}), app.move_case(${code})`);
  },
  (_, { code }) => redirect(caseOf(code)),
);
