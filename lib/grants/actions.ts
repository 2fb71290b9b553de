"use server";

import { and, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { cases, grantReasons, grantReviews, grants } from "@/db/schema";
import { formAction } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { chooseInput, renewInput, revokeInput } from "./input";
import { latestEnd, type Mark } from "./rules";

type Changed = { id: string; code: string };
const me = sql`app.viewer_id()`;

/** Those grants that are still as the person saw them. */
const unchanged = (marks: Mark[]) =>
  and(
    isNull(grants.revokedAt),
    or(sql`false`, ...marks.map(({ id, untilOn }) => and(eq(grants.id, id), eq(grants.untilOn, untilOn)))),
  );

const changed = { id: grants.id, code: grants.municipalityCode };

/** All of them or none: if somebody else was there first, the page shows what they did. */
const every = (count: number, rows: Changed[]) => {
  if (count === 0) throw new Refused("grants");
  if (rows.length !== count) {
    revalidatePath("/secretariat", "layout");
    throw new Refused("changed");
  }
  return rows;
};

/** Why it happened, that the case has moved, and one mail to the guests of each municipality. */
const tell = async (tx: Writer, rows: Changed[], kind: "access_opened" | "access_ended", reason: string) => {
  if (reason) {
    const reasons = rows.map(({ id }) => ({ grantId: id, reason, writtenBy: me }));
    await tx.insert(grantReasons).values(reasons).returning({ id: grantReasons.id });
  }
  const codes = [...new Set(rows.map(({ code }) => code))];
  const moved = tx.update(cases).set({ movedAt: sql`now()` }).where(inArray(cases.municipalityCode, codes));
  await moved.returning({ code: cases.municipalityCode });
  for (const code of codes) await tx.execute(sql`select app.tell_guests(${kind}, ${code})`);
};

const done = () => {
  revalidatePath("/secretariat", "layout");
  redirect("/secretariat/access?done=1" as Route);
};

/** Keeps the ticked grants after a look at them; to renew or revoke them leads on to the page that asks once. */
export const chooseGrants = formAction(
  chooseInput,
  async (tx, { grant, do: wish }) => {
    if (grant.length === 0) throw new Refused("grants");
    if (wish !== "keep") return;
    const running = and(inArray(grants.id, grant), isNull(grants.revokedAt));
    const kept = every(grant.length, await tx.select(changed).from(grants).where(running).for("update"));
    const reviews = kept.map(({ id }) => ({ grantId: id, reviewedBy: me }));
    await tx.insert(grantReviews).values(reviews).returning({ id: grantReviews.id });
  },
  (_, { grant, do: wish }) => {
    const query = new URLSearchParams([["do", wish], ...grant.map((id) => ["grant", id])]);
    if (wish !== "keep") redirect(`/secretariat/access/change?${query}` as Route);
    revalidatePath("/secretariat", "layout");
    redirect("/secretariat/access/review?done=1" as Route);
  },
);

/** Gives the marked grants a new last day, within the policy. */
export const renewGrants = formAction(
  renewInput,
  async (tx, { grants: marks, until, reason }) => {
    const [ground] = await tx.execute<{ today: string; most: number | null }>(
      sql`select app.today() as today, (app.policy('access_length') ->> 'mostDays')::int as most`,
    );
    const today = ground?.today ?? "";
    if (until < today) throw new Refused("endsInPast");
    if (until > latestEnd(today, ground?.most ?? 365)) throw new Refused("tooLongAccess");
    // What had ended begins anew today: it was not open in between.
    const fromOn = sql`case when until_on < app.today() then app.today() else from_on end`;
    const kept = and(unchanged(marks), lte(grants.fromOn, until));
    const renewed = await tx.update(grants).set({ untilOn: until, fromOn }).where(kept).returning(changed);
    await tell(tx, every(marks.length, renewed), "access_opened", reason);
  },
  done,
);

/** Takes the marked grants back. They close at the next request. */
export const revokeGrants = formAction(
  revokeInput,
  async (tx, { grants: marks, reason }) => {
    const revoked = await tx
      .update(grants)
      .set({ revokedAt: sql`now()`, revokedBy: me })
      .where(and(unchanged(marks), gte(grants.untilOn, sql`app.today()`)))
      .returning(changed);
    await tell(tx, every(marks.length, revoked), "access_ended", reason);
  },
  done,
);
