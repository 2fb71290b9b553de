"use server";

import { eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { municipalities } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { proposalInput } from "@/lib/proposals/input";

/** Proposes a municipality; the secretariat is told in the same transaction. */
export const proposeMunicipality = formAction(
  proposalInput,
  async (tx, { municipality, why }) => {
    const known = tx
      .select({ code: municipalities.code })
      .from(municipalities)
      .where(eq(municipalities.code, municipality));
    const { code } = the(await known, "municipality");
    await tx.execute(sql`select app.propose_municipality(${code}, ${why})`);
  },
  (_, { municipality }) => {
    revalidatePath("/", "layout");
    redirect(`/propose?done=${municipality}` as Route);
  },
);
