"use server";

import { and, eq, inArray, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { agreements, memberships } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { typedKroner } from "@/lib/money";
import { agreementInput, agreementRemovalInput } from "./input";
import { changeKey, weighs } from "./rules";

const list = "/secretariat/agreements";

/** Keeps an agreement. What moves the period or the fee of one that counts is shown with its consequences first, and saved by who has read them. */
export const saveAgreement = formAction(
  agreementInput,
  async (tx, { id, seen, ...agreement }) => {
    if (!id) {
      the(await tx.insert(agreements).values(agreement).returning({ id: agreements.id }));
      return null;
    }
    const own = eq(agreements.id, id);
    const today = sql<string>`app.today()::text`;
    const now = the(
      await tx
        .select({
          startsOn: agreements.startsOn,
          endsOn: agreements.endsOn,
          rateOre: agreements.rateOre,
          populationDate: agreements.populationDate,
          today,
        })
        .from(agreements)
        .where(own)
        .for("update"),
    );
    const counts = and(eq(memberships.agreementId, id), inArray(memberships.standing, ["member", "committed"]));
    const members = await tx.$count(memberships, counts);
    if (weighs(now, agreement, { members, today: now.today }) && seen !== changeKey(now, agreement)) return id;
    the(await tx.update(agreements).set(agreement).where(own).returning({ id: agreements.id }));
    return null;
  },
  (unread, { seen: _, id: __, rateOre, hourOre, populationDate, ...typed }) => {
    if (unread) {
      const amounts = { rateOre: typedKroner(rateOre), hourOre: typedKroner(hourOre) };
      const then = { ...typed, ...amounts, populationDate: populationDate ?? "" };
      redirect(`${list}/${unread}?${new URLSearchParams(then)}` as Route);
    }
    revalidatePath("/", "layout");
    redirect(`${list}?saved=1` as Route);
  },
);

/** Deletes an agreement that nothing belongs to. */
export const removeAgreement = formAction(
  agreementRemovalInput,
  async (tx, { id }) => the(await tx.delete(agreements).where(eq(agreements.id, id)).returning({ id: agreements.id })),
  () => {
    revalidatePath("/", "layout");
    redirect(list as Route);
  },
);
