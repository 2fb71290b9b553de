import { barDrawing, type Drawing, lineDrawing, mapDrawing } from "@/lib/charts";
import type { Comparison } from "@/lib/comparisons/input";
import type { Locale } from "@/lib/messages";
import { formatNumber } from "@/lib/money";

/** A number of a municipality in a year. */
export type Measured = { indicatorId: string; code: string; year: number; value: number };
export type Counted = { code: string; year: number; inhabitants: number };

/** Each number divided by the inhabitants of the count nearest to its year; without a count it is left out. */
export function perInhabitant(figures: Measured[], counts: Counted[]): Measured[] {
  const by = Map.groupBy(counts, ({ code }) => code);
  return figures.flatMap((figure) => {
    const near = (by.get(figure.code) ?? []).toSorted(
      (a, b) => Math.abs(a.year - figure.year) - Math.abs(b.year - figure.year),
    )[0];
    return near ? [{ ...figure, value: figure.value / near.inhabitants }] : [];
  });
}

type Indicator = {
  id: string;
  label: string;
  unit: string;
  decimals: number;
  dataset: string;
  datasetId: string;
  source: string;
};
export type Town = { code: string; name: string; short: string; tileColumn: number | null; tileRow: number | null };

/** One of the compared indicators: its figures, and those of the newest year that all of them come near to. */
export type Part = {
  id: string;
  title: string;
  figures: Measured[];
  year: number;
  latest: Map<string, number>;
  say: (value: number) => string;
};
export type Compared = { parts: Part[]; towns: Town[]; sources: { id: string; title: string; source: string }[] };

/** A number of inhabitants' share has more decimals the smaller it is. */
const decimalsOf = (value: number, per: boolean, decimals: number) =>
  per ? Math.max(decimals, Math.min(6, 2 - Math.floor(Math.log10(Math.abs(value) || 1)))) : decimals;

/** What was asked for, in the order it was asked: each indicator in the chosen years, by the municipalities' names. */
export function comparedOf(
  { chosen, figures }: { chosen: Indicator[]; figures: Measured[] },
  { codes, years, per }: Comparison,
  towns: Town[],
  {
    counts,
    locale,
    titleOf,
  }: { counts: Counted[]; locale: Locale; titleOf: (label: string, unit: string, year: number) => string },
): Compared {
  const wanted = figures.filter(({ year }) => years.length === 0 || years.includes(year));
  const shown = per ? perInhabitant(wanted, counts) : wanted;
  const parts = chosen.flatMap(({ id, label, unit, decimals }): Part[] => {
    const own = shown.filter(({ indicatorId }) => indicatorId === id);
    const year = Math.max(...own.map((figure) => figure.year));
    if (own.length === 0) return [];
    const latest = new Map(own.filter((figure) => figure.year === year).map(({ code, value }) => [code, value]));
    const say = (value: number) => formatNumber(value, locale, decimalsOf(value, per, decimals));
    return [{ id, title: titleOf(label, unit, year), figures: own, year, latest, say }];
  });
  const sources = [
    ...new Map(
      chosen.map(({ datasetId, dataset, source }) => [datasetId, { id: datasetId, title: dataset, source }]),
    ).values(),
  ];
  return { parts, towns: towns.filter(({ code }) => codes.includes(code)), sources };
}

/** One of them as bars of its newest year, as lines over its years, or on the tile map. */
export function drawingOf(
  view: "bars" | "line" | "map",
  { figures, latest, say }: Part,
  towns: Town[],
  own: string | null,
): Drawing {
  const named = new Map(towns.map((town) => [town.code, town]));
  if (view === "map") {
    const tiles = towns.flatMap(({ code, short, tileColumn, tileRow }) =>
      tileColumn === null || tileRow === null ? [] : [{ code, short, col: tileColumn, row: tileRow }],
    );
    return mapDrawing(tiles, latest, say);
  }
  const nameOf = (code: string) => ({ code, name: named.get(code)?.name ?? code, own: code === own });
  if (view === "line") {
    const lines = [...Map.groupBy(figures, ({ code }) => code)].map(([code, points]) => ({ ...nameOf(code), points }));
    return lineDrawing(lines, say);
  }
  const bars = [...latest].map(([code, value]) => ({ ...nameOf(code), value }));
  return barDrawing(
    bars.toSorted((a, b) => b.value - a.value),
    say,
  );
}

/** The same as a table: a row a municipality, a column an indicator and year. */
export function tableOf({ parts, towns }: Compared) {
  const columns = parts.flatMap(({ id, figures, say, title, year }) =>
    [...new Set(figures.map((figure) => figure.year))]
      .toSorted((a, b) => a - b)
      .map((at) => ({
        ...{ id, year: at, say, key: `${id}.${at}` },
        label: title.replace(String(year), String(at)),
      })),
  );
  const values = new Map(
    parts.flatMap(({ figures }) =>
      figures.map(({ indicatorId, code, year, value }) => [`${indicatorId}.${year}.${code}`, value]),
    ),
  );
  return {
    columns,
    rows: towns.map(({ code, name }) => ({
      code,
      name,
      values: columns.map(({ key }) => values.get(`${key}.${code}`)),
    })),
  };
}
