"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { commitments } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { putReport } from "@/lib/commitments/import";
import { commitmentInput, reportInput, withdrawalInput } from "./input";

const key = { id: commitments.id };
const own = (id: string, code: string) => and(eq(commitments.id, id), eq(commitments.municipalityCode, code));

/** Records a letter of intent or a commitment to the coming agreement; a commitment moves the standing. */
export const recordCommitment = formAction(
  commitmentInput,
  async (tx, { code, ...given }) => {
    await tx.execute(sql`select app.move_case(${code})`);
    const to = { municipalityCode: code, agreementId: sql`app.next_agreement()`, recordedBy: sql`app.viewer_id()` };
    the(
      await tx
        .insert(commitments)
        .values({ ...given, ...to })
        .returning(key),
    );
  },
  reload,
);

/** Takes one back: it stays, struck through, and the standing goes back. One that somebody took back already is told as such. */
export const withdrawCommitment = formAction(
  withdrawalInput,
  async (tx, { code, id, why }) => {
    await tx.execute(sql`select app.move_case(${code})`);
    const gone = tx.update(commitments).set({ withdrawnAt: sql`now()`, withdrawnWhy: why });
    the(await gone.where(and(own(id, code), isNull(commitments.withdrawnAt))).returning(key), "changed");
  },
  reload,
);

/** Puts the status of all commitments on a meeting's agenda, with its paper as Word and PDF, and leads there. */
export const reportCommitments = signedAction(
  reportInput,
  ({ meeting }) => putReport(meeting),
  (item, { meeting }) => redirect(`/meetings/${meeting}/items/${item}/edit?saved=1` as Route),
);
