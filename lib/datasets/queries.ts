import "server-only";
import { asc, countDistinct, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { datasets, figures, indicators, municipalities } from "@/db/schema";
import { uuid } from "@/lib/input";
import { read } from "@/lib/viewer";

const named = {
  id: datasets.id,
  title: datasets.title,
  description: datasets.description,
  source: datasets.source,
  version: datasets.version,
  updatedAt: datasets.updatedAt,
  example: datasets.example,
};

/** The datasets that the viewer may see, by title, with how much is in them. */
export const allDatasets = cache(() =>
  read((tx) =>
    tx
      .select({
        ...named,
        indicators: countDistinct(indicators.id),
        municipalities: countDistinct(figures.municipalityCode),
      })
      .from(datasets)
      .leftJoin(indicators, eq(indicators.datasetId, datasets.id))
      .leftJoin(figures, eq(figures.indicatorId, indicators.id))
      .groupBy(datasets.id)
      .orderBy(asc(datasets.title)),
  ),
);

/** One dataset, or nothing where it does not exist for this viewer. */
export const findDataset = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await read((tx) => tx.select(named).from(datasets).where(eq(datasets.id, id)));
  return found;
});

/** All figures of a dataset with what they count; the indicators in their own order, the municipalities by name. */
export const figuresOf = cache((datasetId: string) =>
  read(async (tx) => {
    const [counted, found] = await Promise.all([
      tx
        .select({ id: indicators.id, label: indicators.label, unit: indicators.unit, decimals: indicators.decimals })
        .from(indicators)
        .where(eq(indicators.datasetId, datasetId))
        .orderBy(asc(indicators.position)),
      tx
        .select({
          indicatorId: figures.indicatorId,
          code: figures.municipalityCode,
          municipality: municipalities.name,
          year: figures.year,
          value: figures.value,
        })
        .from(figures)
        .innerJoin(municipalities, eq(municipalities.code, figures.municipalityCode))
        .where(sql`${figures.indicatorId} in (select id from ${indicators} where dataset_id = ${datasetId})`)
        .orderBy(asc(municipalities.name)),
    ]);
    return { indicators: counted, figures: found };
  }),
);
