import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { milestones } from "@/db/schema";
import { read } from "@/lib/viewer";

/** The milestones of the coming agreement in the order of their days. One query. */
export const comingMilestones = cache(() =>
  read((tx) =>
    tx
      .select({
        id: milestones.id,
        title: milestones.title,
        onDay: milestones.onDay,
        estimated: milestones.estimated,
        doneOn: milestones.doneOn,
        note: milestones.note,
        version: milestones.version,
        example: milestones.example,
        today: sql<string>`app.today()`,
      })
      .from(milestones)
      .where(eq(milestones.agreementId, sql`app.next_agreement()`))
      .orderBy(asc(milestones.onDay), asc(milestones.title)),
  ),
);

export type Milestone = Awaited<ReturnType<typeof comingMilestones>>[number];
