import { municipalityCode, uuid } from "@/lib/input";

export const views = ["table", "bars", "line", "map"] as const;

/** So many figures, municipalities and years are compared at a time. */
const most = { indicators: 6, municipalities: 98, years: 40 };

type Params = Record<string, string | string[] | undefined>;
const all = (given: string | string[] | undefined) => [...new Set([given ?? []].flat())];

/** What is compared, as the address says it; what makes no sense is left out. */
export function comparisonOf(params: Params) {
  const years = all(params.y).map(Number);
  return {
    indicators: all(params.i)
      .filter((id) => uuid.safeParse(id).success)
      .slice(0, most.indicators),
    codes: all(params.m)
      .filter((code) => municipalityCode.safeParse(code).success)
      .slice(0, most.municipalities),
    years: years.filter((year) => Number.isInteger(year) && year > 1800 && year < 2200).slice(0, most.years),
    per: [params.per].flat()[0] === "1",
    view: views.find((view) => view === [params.view].flat()[0]) ?? "table",
    search: ([params.q].flat()[0] ?? "").trim().slice(0, 100),
  };
}
export type Comparison = ReturnType<typeof comparisonOf>;

/** The same as an address, with some of it changed. */
export function comparisonQuery(comparison: Comparison, changes: Partial<Comparison> = {}) {
  const { indicators, codes, years, per, view } = { ...comparison, ...changes };
  return new URLSearchParams([
    ...indicators.map((id) => ["i", id]),
    ...codes.map((code) => ["m", code]),
    ...years.map((year) => ["y", String(year)]),
    ...(per ? [["per", "1"]] : []),
    ...(view === "table" ? [] : [["view", view]]),
  ]).toString();
}
