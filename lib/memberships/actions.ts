"use server";

import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { commitments, grantReasons, grants, invitations, memberships, seats } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import type { Standing } from "@/lib/standings/rules";
import { joinInput, standingInput } from "./input";

const me = sql<string>`app.viewer_id()`;
const caseOf = (code: string) => `/secretariat/municipalities/${code}` as Route;
const shown = (_: unknown, { code }: { code: string }) => {
  revalidatePath(caseOf(code));
  return { done: true };
};

const stand = async (
  tx: Writer,
  code: string,
  agreementId: string | SQL<string>,
  standing: Standing,
  source: string,
) => {
  const target = [memberships.agreementId, memberships.municipalityCode];
  const set = { standing, source, since: sql`now()` };
  const values = { municipalityCode: code, agreementId, standing, source };
  the(
    await tx.insert(memberships).values(values).onConflictDoUpdate({ target, set }).returning({ id: memberships.id }),
  );
  await tx.execute(sql`select app.move_case(${code})`);
};

/** A yes to an agreement that is still to come is a commitment; its standing follows by itself. */
const commit = async (tx: Writer, code: string, agreementId: string, note: string) => {
  await tx.execute(sql`select app.move_case(${code})`);
  const own = [eq(commitments.municipalityCode, code), eq(commitments.agreementId, agreementId)];
  const counts = and(...own, eq(commitments.kind, "commitment"), isNull(commitments.withdrawnAt));
  if ((await tx.$count(commitments, counts)) > 0) return;
  const given = { municipalityCode: code, agreementId, kind: "commitment" as const, note };
  const row = { ...given, givenOn: sql`app.today()`, recordedBy: me };
  the(await tx.insert(commitments).values(row).returning({ id: commitments.id }));
};

/** Takes back all that is open for a municipality, and tells its guests. */
const closeAll = async (tx: Writer, code: string, reason: string) => {
  const running = sql`${grants.untilOn} >= app.today()`;
  const closed = await tx
    .update(grants)
    .set({ revokedAt: sql`now()`, revokedBy: me })
    .where(and(eq(grants.municipalityCode, code), isNull(grants.revokedAt), running))
    .returning({ id: grants.id });
  if (closed.length === 0) return;
  const reasons = closed.map(({ id }) => ({ grantId: id, reason, writtenBy: me }));
  await tx.insert(grantReasons).values(reasons).returning({ id: grantReasons.id });
  await tx.execute(sql`select app.tell_guests('access_ended', ${code})`);
};

/** Where a municipality stands towards the next agreement. A no may close the doors and take back open invitations. */
export const changeStanding = formAction(
  standingInput,
  async (tx, { code, standing, why, close }) => {
    await stand(tx, code, sql<string>`app.next_agreement()`, standing, why);
    if (standing !== "declined" || !close) return;
    await closeAll(tx, code, why);
    const open = sql`app.invitation_state(${invitations}) in ('sent', 'awaiting')`;
    const own = and(eq(invitations.municipalityCode, code), open);
    for (const { id } of await tx.select({ id: invitations.id }).from(invitations).where(own))
      await tx.execute(sql`select app.withdraw_invitation(${id})`);
  },
  shown,
);

/** A yes: the standing changes, guests get their seats, and what they did as guests stays theirs. */
export const joinAgreement = formAction(
  joinInput,
  async (tx, { code, agreement, basis, seats: chosen }) => {
    const [joined] = await tx.execute<{ running: boolean; from: string; until: string }>(sql`
      select id = app.running_agreement() as running, greatest(starts_on, app.today())::text as from, ends_on::text as until
      from agreements where id = ${agreement} and ends_on >= app.today()`);
    if (!joined) throw new Refused("gone");
    if (joined.running) await stand(tx, code, agreement, "member", basis);
    else await commit(tx, code, agreement, basis);
    const period = { fromOn: joined.from, untilOn: joined.until };
    const given = chosen.filter(Boolean).map((seat) => {
      const [personId = "", forum] = seat.split(":") as [string, "kmp" | "kmk"];
      return { personId, forum, ...period };
    });
    if (given.length > 0) await tx.insert(seats).values(given).returning({ id: seats.id });
    if (joined.running) await closeAll(tx, code, basis);
  },
  (_, { code }) => redirect(caseOf(code)),
);
