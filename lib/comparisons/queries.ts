import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Comparison } from "@/lib/comparisons/input";
import type { Measured } from "@/lib/comparisons/rules";
import { containing, list, onPage } from "@/lib/sql";
import { readOpenly } from "@/lib/viewer";

export type Indicator = {
  id: string;
  label: string;
  unit: string;
  decimals: number;
  dataset: string;
  datasetId: string;
  source: string;
  firstYear: number | null;
  lastYear: number | null;
  municipalities: number;
  example: boolean;
};

const columns = sql`i.id, i.label, i.unit, i.decimals, d.title as dataset, d.id as "datasetId", d.source, i.first_year as "firstYear",
  i.last_year as "lastYear", i.municipalities, d.example`;
const mostOffered = 30;
const listOf = (ids: string[]) =>
  sql`array[${sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )}]`;

/** The chosen indicators in their order, all their figures of the chosen municipalities, and indicators to choose from; one query. */
export const comparedThings = cache(async ({ indicators, codes, search }: Comparison) => {
  const like = containing(search);
  const chosen = listOf(indicators);
  const [found] = await readOpenly((tx) =>
    tx.execute<{ chosen: Indicator[]; offered: Indicator[]; figures: Measured[] }>(sql`select
      ${
        indicators.length === 0
          ? sql`'[]'::jsonb`
          : list(sql`select ${columns} from indicators i join datasets d on d.id = i.dataset_id
        where i.id = any(${chosen}::uuid[]) order by array_position(${chosen}::uuid[], i.id)`)
      } as chosen,
      ${list(sql`select ${columns} from indicators i join datasets d on d.id = i.dataset_id
        where i.municipalities > 0 ${search ? sql`and (i.label ilike ${like} or d.title ilike ${like})` : sql``}
        order by d.updated_at desc, d.id, i.position ${onPage(1, mostOffered)}`)} as offered,
      ${
        indicators.length === 0 || codes.length === 0
          ? sql`'[]'::jsonb`
          : list(sql`select f.indicator_id as "indicatorId", f.municipality_code as code, f.year, f.value
        from figures f where f.indicator_id = any(${chosen}::uuid[]) and f.municipality_code = any(${listOf(codes)}::text[]) order by f.year`)
      } as figures`),
  );
  return found!;
});

/** How many lived in each municipality, by the day they were counted. */
export const populationsOf = cache(() =>
  readOpenly((tx) =>
    tx.execute<{ code: string; year: number; inhabitants: number }>(
      sql`select municipality_code as code, extract(year from counted_on)::int as year, inhabitants from populations`,
    ),
  ),
);
