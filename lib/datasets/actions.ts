"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { datasets, datasetVersions } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { datasetInput } from "./input";

const viewerId = sql`app.viewer_id()`;

/** Describes a dataset, anew or otherwise. What is shared by somebody who sits for a municipality is that municipality's. */
export const saveDataset = formAction(
  datasetInput,
  async (tx, { id, seen, ...given }) => {
    const values = { ...given, updatedAt: sql`now()` };
    if (id) {
      const own = and(eq(datasets.id, id), sql`${datasets.updatedAt}::text = ${seen}`);
      return the(await tx.update(datasets).set(values).where(own).returning({ id: datasets.id }), "changed");
    }
    const ownerCode = sql`case when not app.is_secretariat() then app.represented() end`;
    const added = tx.insert(datasets).values({ ...values, ownerCode, createdBy: viewerId });
    const made = the(await added.returning({ id: datasets.id }));
    const first = { datasetId: made.id, number: 1, madeBy: viewerId };
    the(await tx.insert(datasetVersions).values(first).returning({ id: datasetVersions.id }));
    return made;
  },
  ({ id }) => {
    revalidatePath("/", "layout");
    redirect(`/datasets/${id}` as Route);
  },
);
