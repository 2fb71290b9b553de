type Indicator = { id: string; label: string; unit: string; decimals: number };
type Figure = { indicatorId: string; code: string; municipality: string; year: number; value: number };

/** One column of a dataset's table: an indicator in a year. */
export type FigureColumn = Indicator & { key: string };
export type FigureRow = { code: string; municipality: string; values: Map<string, number> };

const keyOf = (indicator: string, year: number) => `${indicator}.${year}`;

/** "Indbyggere 2026"; a label that tells its year already is not told twice. */
const labelOf = ({ label }: Indicator, year: number) => (label.includes(String(year)) ? label : `${label} ${year}`);

/** Figures as a table: a row a municipality, a column an indicator and year, in the indicators' own order. */
export function tableOf(indicators: Indicator[], figures: Figure[]): { columns: FigureColumn[]; rows: FigureRow[] } {
  const columns = indicators.flatMap((indicator) => {
    const years = new Set(figures.filter(({ indicatorId }) => indicatorId === indicator.id).map(({ year }) => year));
    return [...years]
      .toSorted((a, b) => a - b)
      .map((year) => ({ ...indicator, key: keyOf(indicator.id, year), label: labelOf(indicator, year) }));
  });
  const rows = [...Map.groupBy(figures, ({ code }) => code).values()].map((own) => ({
    code: own[0]!.code,
    municipality: own[0]!.municipality,
    values: new Map(own.map(({ indicatorId, year, value }) => [keyOf(indicatorId, year), value])),
  }));
  return { columns, rows };
}

/** The viewer's own municipality stands first, whatever the order is. */
export const ownFirst = <Row extends { code: string }>(rows: Row[], own: string | null | undefined) => [
  ...rows.filter(({ code }) => code === own),
  ...rows.filter(({ code }) => code !== own),
];

/** How that table is sorted and searched: on its page and in its export alike. */
export const figureTable = (columns: FigureColumn[]) => ({
  columns: [
    { key: "municipality", sort: ({ municipality }: FigureRow): string | number | undefined => municipality },
    ...columns.map(({ key }) => ({ key, sort: ({ values }: FigureRow) => values.get(key) })),
  ],
  search: { text: ({ municipality }: FigureRow) => municipality },
});
