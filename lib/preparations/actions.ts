"use server";

import { and, eq, sql } from "drizzle-orm";
import { preparations } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { preparationInput } from "./input";

const table = preparations;
const key = { kind: table.kind };
const coming = sql<string>`app.next_agreement()`;

/** Whose a preparation is, its day, and that it is done or not needed; of two who change the same, the second is told. */
export const savePreparation = formAction(
  preparationInput,
  async (tx, { code, kind, version, ...said }) => {
    const [clock] = await tx.execute<{ today: string }>(sql`select app.today()::text as today`);
    if (said.doneOn && said.doneOn > (clock?.today ?? "")) throw new Refused("futureDay");
    await tx.execute(sql`select app.move_case(${code})`);
    if (version === 0) {
      const row = { ...said, kind, municipalityCode: code, agreementId: coming };
      return the(await tx.insert(table).values(row).onConflictDoNothing().returning(key), "changed");
    }
    const own = and(eq(table.municipalityCode, code), eq(table.kind, kind), eq(table.agreementId, coming));
    const changed = tx.update(table).set({ ...said, version: version + 1 });
    return the(await changed.where(and(own, eq(table.version, version))).returning(key), "changed");
  },
  reload,
);
