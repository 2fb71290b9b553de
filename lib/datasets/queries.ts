import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readAs } from "@/db";
import { figures, indicators, municipalities } from "@/db/schema";
import type { DatasetNarrowing, datasetKinds, visibilities } from "@/lib/datasets/input";
import { uuid } from "@/lib/input";
import { containing, list, onPage } from "@/lib/sql";
import { readOpenly } from "@/lib/viewer";

/** Ten: a row is a paragraph. */
export const pageSize = 10;

export type ListedDataset = {
  id: string;
  title: string;
  description: string;
  kind: (typeof datasetKinds)[number];
  visibility: (typeof visibilities)[number];
  area: string | null;
  version: number;
  updatedAt: string;
  example: boolean;
  indicators: number;
  municipalities: number;
  files: number;
  total: number;
};

/** A page of the datasets that whoever asks may see, and how many there are in all; one query. */
export const listedDatasets = cache(({ search, kind, area, visibility, sort, page }: DatasetNarrowing) =>
  readOpenly((tx) =>
    tx.execute<ListedDataset>(sql`
      select d.id, d.title, d.description, d.kind, d.visibility, e.title as area, d.version, d.updated_at as "updatedAt", d.example, d.total::int,
        i.indicators, i.municipalities,
        (select count(*)::int from dataset_versions v join dataset_files f on f.version_id = v.id where v.dataset_id = d.id and v.number = d.version) as files
      from (select *, count(*) over () as total from datasets d where true
        ${search ? sql`and (d.title ilike ${containing(search)} or d.description ilike ${containing(search)} or d.source ilike ${containing(search)})` : sql``}
        ${kind ? sql`and d.kind = ${kind}` : sql``} ${area ? sql`and d.effort_area_id = ${area}` : sql``} ${visibility ? sql`and d.visibility = ${visibility}` : sql``}
        order by ${sort === "title" ? sql`d.title` : sql`d.updated_at desc`}, d.id ${onPage(page, pageSize)}) d
      left join effort_areas e on e.id = d.effort_area_id
      cross join lateral (select count(*)::int as indicators, coalesce(max(municipalities), 0)::int as municipalities from indicators where dataset_id = d.id) i
      order by ${sort === "title" ? sql`d.title` : sql`d.updated_at desc`}, d.id`),
  ),
);

/** The datasets that strangers may read. */
export const publicDatasets = () =>
  readAs(null, (tx) =>
    tx.execute<{ id: string; updatedAt: string }>(
      sql`select id, to_json(updated_at) as "updatedAt" from datasets where visibility = 'public' order by id limit 500`,
    ),
  );

export type DataFile = {
  id: string;
  name: string;
  bytes: number;
  contentType: string;
  /** Where it is a table: how far its reading is. */
  state: "waiting" | "reading" | "done" | "failed" | null;
  rows: number | null;
};
export type DatasetVersion = { number: number; note: string; madeAt: string; by: string | null; files: DataFile[] };

export type Dataset = Omit<ListedDataset, "area" | "indicators" | "municipalities" | "files" | "total"> & {
  areaId: string | null;
  area: string | null;
  codes: string[];
  covers: string[];
  period: string;
  source: string;
  licence: string;
  contact: string;
  owner: string | null;
  /** Whether the viewer may change it. */
  changeable: boolean;
  versions: DatasetVersion[];
};

/** A file's own columns, and its table's. */
const fileColumns = sql`f.id, f.name, f.bytes, f.content_type as "contentType", t.state, t.rows`;

/** One dataset with its versions, the newest first, and their files; not found where it does not exist for whoever asks. */
export const findDataset = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await readOpenly((tx) =>
    tx.execute<Dataset>(sql`
      select d.id, d.title, d.description, d.kind, d.visibility, d.effort_area_id as "areaId", e.title as area, d.period, d.source, d.licence, d.contact,
        d.version, d.updated_at as "updatedAt", d.example, to_jsonb(d.municipality_codes) as codes, o.name as owner,
        app.is_secretariat() or coalesce(d.owner_code = app.represented() and d.visibility <> 'public', false) as changeable,
        to_jsonb(array(select m.name from municipalities m where m.code = any(d.municipality_codes) order by m.name)) as covers,
        ${list(sql`select v.number, v.note, v.made_at as "madeAt", p.name as by,
          ${list(sql`select ${fileColumns} from dataset_files h join files f on f.id = h.file_id left join data_tables t on t.file_id = f.id
            where h.version_id = v.id order by f.name`)} as files
          from dataset_versions v left join people p on p.id = v.made_by where v.dataset_id = d.id order by v.number desc`)} as versions
      from datasets d left join effort_areas e on e.id = d.effort_area_id left join municipalities o on o.code = d.owner_code
      where d.id = ${id}`),
  );
  return found ?? notFound();
});

/** All figures of a dataset with what they count; the indicators in their own order, the municipalities by name. */
export const figuresOf = cache((datasetId: string) =>
  readOpenly(async (tx) => {
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
