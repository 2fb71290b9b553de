"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { figures, indicators } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { figuresInput } from "./input";

type Found = { dataset: string; columns: { name: string; type: string }[] };

/** Keeps columns of a table as figures of its dataset, where they can be compared; again, they take the place of the last ones. */
export const keepFigures = formAction(
  figuresInput,
  async (tx, { id, municipality, year, only, columns, label, unit }) => {
    const found = the(
      await tx.execute<Found>(sql`select v.dataset_id as dataset, t.columns from data_tables t
        join dataset_files h on h.file_id = t.file_id join dataset_versions v on v.id = h.version_id where t.file_id = ${id} and t.state = 'done'`),
    );
    const named = columns.map((at) => ({ at, name: found.columns[at]?.name ?? "" }));
    if (year === "heads" && named.some(({ name }) => !/^(19|20)\d\d$/.test(name))) throw new Refused("headsNoYears");
    const of = async (name: string) => indicatorFor(tx, found.dataset, name, unit);
    const shared = year === "heads" ? await of(label) : undefined;
    let kept = 0;
    for (const { at, name } of named) {
      const when =
        year === "heads"
          ? sql`${Number(name)}::int`
          : year === "one"
            ? sql`${only}::int`
            : sql`(r.cells ->> ${year}::int)::numeric::int`;
      const numbers =
        typeof year === "number"
          ? sql`and jsonb_typeof(r.cells -> ${year}::int) = 'number' and (r.cells ->> ${year}::int)::numeric between 1900 and 2100`
          : sql``;
      const added = await tx.execute(sql`insert into figures (indicator_id, municipality_code, year, value)
        select ${shared ?? (await of(name))}::uuid, m.code, ${when}, sum((r.cells ->> ${at}::int)::numeric)
        from data_rows r join municipalities m on m.name = r.cells ->> ${municipality}::int
        where r.file_id = ${id} and jsonb_typeof(r.cells -> ${at}::int) = 'number' ${numbers} group by 2, 3 returning 1`);
      kept += added.length;
    }
    if (kept === 0) throw new Refused("noFigures");
    return found.dataset;
  },
  (dataset) => {
    revalidatePath("/", "layout");
    redirect(`/datasets/${dataset}` as Route);
  },
);

/** The indicator of that name, without figures: the one that is there, or a new one last in the dataset. */
async function indicatorFor(tx: Writer, datasetId: string, label: string, unit: string) {
  const own = and(eq(indicators.datasetId, datasetId), eq(indicators.label, label));
  const [there] = await tx.update(indicators).set({ unit }).where(own).returning({ id: indicators.id });
  if (there) await tx.delete(figures).where(eq(figures.indicatorId, there.id));
  if (there) return there.id;
  const position = sql`(select coalesce(max(position), 0) + 1 from indicators where dataset_id = ${datasetId})`;
  const added = tx.insert(indicators).values({ datasetId, label, unit, decimals: 1, position });
  return the(await added.returning({ id: indicators.id }), "forbidden").id;
}
