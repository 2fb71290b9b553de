import { datasets, datasetVersions, figures, indicators } from "../schema";
import { nine } from "./agreements";
import type { Calendar } from "./calendar";
import { codeOf, rows } from "./municipalities";
import { keyOf, numbersFrom, upsert, type Writer } from "./writer";

type Measured = { code: string; year: number; value: number };
type Indicator = { label: string; unit: string; decimals: number; figures: Measured[] };
type Dataset = {
  key: string;
  title: string;
  description: string;
  source: string;
  visibility?: "public" | "granted";
  indicators: Indicator[];
};

const statistics = "Danmarks Statistik, FOLK1A";
const round = (value: number, decimals: number) => Number(value.toFixed(decimals));
const both = (value: (row: (typeof rows)[number], inhabitants: number) => number): Measured[] =>
  rows.flatMap((row) => [
    { code: row.code, year: 2020, value: value(row, Number(row.population2020)) },
    { code: row.code, year: 2026, value: value(row, Number(row.population2026)) },
  ]);
const growth = ({ population2020, population2026 }: (typeof rows)[number]) =>
  (Number(population2026) / Number(population2020) - 1) * 100;

const real: Dataset[] = [
  {
    key: "population",
    title: "Folketal",
    description: "Indbyggere i alle 98 kommuner den 1. januar 2020 og 2026, og hvor meget tallet har ændret sig.",
    source: statistics,
    indicators: [
      { label: "Indbyggere", unit: "personer", decimals: 0, figures: both((_, inhabitants) => inhabitants) },
      {
        label: "Ændring fra 2020 til 2026",
        unit: "%",
        decimals: 1,
        figures: rows.map((row) => ({ code: row.code, year: 2026, value: round(growth(row), 1) })),
      },
    ],
  },
  {
    key: "area",
    title: "Areal og tæthed",
    description: "Kommunernes areal i 2025 og indbyggere pr. kvadratkilometer. Godt til at finde kommuner, der ligner.",
    visibility: "public",
    source: `Areal: offentlige opgørelser for 2025. Indbyggere: ${statistics}`,
    indicators: [
      {
        label: "Areal",
        unit: "km²",
        decimals: 1,
        figures: rows.map(({ code, areaKm2 }) => ({ code, year: 2025, value: Number(areaKm2) })),
      },
      {
        label: "Indbyggere pr. km²",
        unit: "personer",
        decimals: 1,
        figures: both(({ areaKm2 }, inhabitants) => round(inhabitants / Number(areaKm2), 1)),
      },
    ],
  },
  {
    key: "fee",
    title: "Kulturmetropolens bidrag pr. kommune",
    description:
      "Hvad et år i Kulturmetropolen koster: 2,75 kr. for hver indbygger. Beregnet for alle 98, også dem, der ikke er med.",
    source: `Beregnet: 2,75 kr. × indbyggere (${statistics}). Satsen er udledt af Køges bidrag for 2020, ikke oplyst`,
    indicators: [
      {
        label: "Bidrag om året",
        unit: "kr.",
        decimals: 2,
        figures: both((_, inhabitants) => round(inhabitants * 2.75, 2)),
      },
    ],
  },
];

/** Datasets of real figures, brought up to date at every start. */
export const writeDatasets = (tx: Writer) => write(tx, real, { example: false });

export const datasetId = (key: string) => keyOf("dataset", key);

type Range = [label: string, unit: string, decimals: number, low: number, high: number];

/** Two invented ones, so that there is something to open for guests. */
export async function writeDemoDatasets(tx: Writer, calendar: Calendar) {
  const near = rows.filter((row) => row.tileColumn !== "").map((row) => row.name);
  const habits = {
    key: "habits",
    title: "Kulturvaner i hovedstadsområdet",
    description: "Hvor mange der går til koncert, bruger biblioteket og selv spiller eller synger, i 46 kommuner.",
    source: "Eksempel: opdigtede tal",
    indicators: invent(near, calendar.year, [
      ["Har været til koncert det seneste år", "%", 1, 28, 61],
      ["Bruger biblioteket hver måned", "%", 1, 31, 48],
      ["Spiller eller synger selv", "%", 1, 9, 22],
    ]),
  };
  const venues = {
    key: "venues",
    title: "Unges brug af musiksteder",
    description: "Besøg af unge under 25 år på spillesteder og i øvelokaler i de ni medlemskommuner.",
    source: "Eksempel: opdigtede tal",
    indicators: invent(nine, calendar.year, [
      ["Besøg pr. 1.000 unge", "besøg", 0, 220, 940],
      ["Øvelokaler", "lokaler", 0, 3, 21],
    ]),
  };
  await write(tx, [habits, venues], { version: 3, updatedAt: calendar.ago(41), example: true });
}

/** Numbers of last year and this one for each municipality, the same in every run. */
function invent(names: string[], year: number, ranges: Range[]): Indicator[] {
  const number = numbersFrom(names.length);
  return ranges.map(([label, unit, decimals, low, high]) => ({
    label,
    unit,
    decimals,
    figures: names.flatMap((name) =>
      [year - 1, year].map((at) => ({
        code: codeOf(name),
        year: at,
        value: round(low + number() * (high - low), decimals),
      })),
    ),
  }));
}

async function write(tx: Writer, list: Dataset[], marks: Partial<typeof datasets.$inferInsert>) {
  const all = list.map(({ key, indicators: _, visibility = "granted", ...dataset }) => ({
    ...{ id: datasetId(key), ...dataset, visibility, ...marks },
  }));
  const counted = list.flatMap(({ key, indicators }) =>
    indicators.map((indicator, position) => ({
      ...indicator,
      id: keyOf("indicator", key, position),
      datasetId: datasetId(key),
      position,
    })),
  );
  await upsert(tx, datasets, [datasets.id], all);
  const { version: number = 1, updatedAt: madeAt } = marks;
  const versions = list.map(({ key }) => ({ datasetId: datasetId(key), number, ...(madeAt && { madeAt }) }));
  await tx.insert(datasetVersions).values(versions).onConflictDoNothing();
  await upsert(
    tx,
    indicators,
    [indicators.id],
    counted.map(({ figures: _, ...indicator }) => indicator),
  );
  const numbers = counted.flatMap(({ id: indicatorId, figures: values }) =>
    values.map(({ code: municipalityCode, year, value }) => ({ indicatorId, municipalityCode, year, value })),
  );
  await upsert(tx, figures, [figures.indicatorId, figures.municipalityCode, figures.year], numbers);
}
