import { parseDay } from "@/lib/imports/rules";

export type Cell = string | number | null;
export type ColumnType = "text" | "number" | "date" | "municipality";
export type Place = { code: string; name: string; officialName: string };

/** Every way to write a municipality: Rødovre, Rødovre Kommune, 175, 0175; small letters. */
export function placesBy(places: Place[]): Map<string, Place> {
  const written = ({ code, name, officialName }: Place) => [
    code,
    `0${code}`,
    name,
    `${name} kommune`,
    `${name}s kommune`,
    officialName,
  ];
  return new Map(places.flatMap((place) => written(place).map((text) => [text.toLowerCase(), place])));
}
const placeOf = (text: string, places: Map<string, Place>) => places.get(text.toLowerCase());

/** The same days come again and again; they are worked out once. */
const days = new Map<string, string | undefined>();
function dayOf(text: string) {
  if (days.size > 5000) days.clear();
  if (!days.has(text)) days.set(text, parseDay(text));
  return days.get(text);
}

/** "1.234,5" and "1.234" Danish, "1,234.5" and "12.25" English; "0175" is no number but a code. */
const shapes = {
  whole: /^-?(0|[1-9]\d*)$/,
  danish: /^-?(\d+|\d{1,3}([. ]\d{3})+),\d+$/,
  thousands: /^-?[1-9]\d{0,2}([. ]\d{3})+$/,
  english: /^-?(\d+|\d{1,3}(,\d{3})+)\.\d+$|^-?[1-9]\d{0,2}(,\d{3}){2,}$/,
} as const;
type Shape = keyof typeof shapes;
const kinds = Object.entries(shapes) as [Shape, RegExp][];

const plain = (text: string) =>
  /[%−\u00a0]/.test(text) ? text.replace(/\s?%$/, "").replace("−", "-").replaceAll("\u00a0", " ") : text;
const shapeOf = (text: string): Shape | undefined => kinds.find(([, pattern]) => pattern.test(text))?.[0];

/** What is seen of a column on the first way through its cells. */
export type Seen = Record<Shape, number> & {
  filled: number;
  numbers: number;
  dates: number;
  names: number;
  codes: number;
};
export const unseen = (): Seen => ({
  whole: 0,
  danish: 0,
  thousands: 0,
  english: 0,
  filled: 0,
  numbers: 0,
  dates: 0,
  names: 0,
  codes: 0,
});

export function see(seen: Seen, cell: Cell, places: Map<string, Place>) {
  if (cell === null || cell === "") return;
  seen.filled++;
  if (typeof cell === "number") seen.numbers++;
  const text = String(cell);
  const first = text.charCodeAt(0);
  // No number, day or code begins with a letter: most cells need no closer look.
  const worded = first > 57 && text[0] !== "−";
  const place = placeOf(text, places);
  if (place) seen[/^\d/.test(text) ? "codes" : "names"]++;
  if (typeof cell === "number") return;
  if (worded) return;
  const shape = shapeOf(plain(text));
  if (shape) seen[shape]++;
  else if (!place && dayOf(text)) seen.dates++;
}

export type Reading = { type: ColumnType; english?: boolean };

/** What a column holds. A code counts as a municipality's where the head says so; a total among the names does no harm. */
export function readingOf(seen: Seen, head: string): Reading {
  const { filled, numbers, whole, danish, thousands, english, dates, names, codes } = seen;
  if (filled === 0) return { type: "text" };
  if (names + codes >= filled * 0.8 && (names > 0 || /kom|kode|code|munic/i.test(head)))
    return { type: "municipality" };
  if (numbers + whole + danish + thousands === filled) return { type: "number" };
  // "12.250" beside "12.25" is twelve and a quarter too.
  if (numbers + whole + english + thousands === filled) return { type: "number", english: true };
  return { type: dates === filled ? "date" : "text" };
}

/** A cell as it is kept: a number, a day as "2026-11-23", a municipality's name, a text; nothing as null. */
export function cellAs(cell: Cell, { type, english }: Reading, places: Map<string, Place>): Cell {
  if (cell === null || cell === "") return null;
  if (type === "number") return typeof cell === "number" ? cell : numberIn(plain(cell), english);
  const text = String(cell);
  if (type === "date") return dayOf(text) ?? text;
  return type === "municipality" ? (placeOf(text, places)?.name ?? text) : text.slice(0, 2000);
}
const numberIn = (text: string, english = false) =>
  Number(english ? text.replaceAll(/[, ]/g, "") : text.replaceAll(/[. ]/g, "").replace(",", "."));

/** What a column comes to, on the second way through: for its summary. */
export type Sum = { filled: number; min?: Cell; max?: Cell; total: number; counts: Map<Cell, number> | undefined };
export const nothing = (): Sum => ({ filled: 0, total: 0, counts: new Map() });
const mostDifferent = 2000;

export function add(sum: Sum, cell: Cell) {
  if (cell === null) return;
  sum.filled++;
  if (typeof cell === "number") sum.total += cell;
  if (sum.min === undefined || cell < sum.min!) sum.min = cell;
  if (sum.max === undefined || cell > sum.max!) sum.max = cell;
  sum.counts?.set(cell, (sum.counts.get(cell) ?? 0) + 1);
  if (sum.counts && sum.counts.size > mostDifferent) sum.counts = undefined;
}

/** The summary of a column; what is frequent only where something comes more than once. */
export function summaryOf(name: string, { type }: Reading, { filled, min, max, total, counts }: Sum) {
  const often = [...(counts ?? [])].filter(([, count]) => count > 1).toSorted(([, a], [, b]) => b - a);
  const ends = type === "number" || type === "date" ? { min: min as string, max: max as string } : {};
  return {
    ...{ name, type, filled },
    ...(filled > 0 && ends),
    ...(type === "number" && filled > 0 && { mean: total / filled }),
    ...(often.length > 0 && {
      frequent: often.slice(0, 5).map(([value, count]): [string, number] => [String(value), count]),
    }),
  };
}

/** Whether a column of numbers is one of years, which are not summed and not written with dots. */
export const holdsYears = ({
  name,
  type,
  min,
  max,
}: {
  name: string;
  type: ColumnType;
  min?: unknown;
  max?: unknown;
}) => type === "number" && /år|year/i.test(name) && Number(min) >= 1900 && Number(max) <= 2100;

/** Heads without a name or with one that is there already get one of their own. */
export function headsOf(row: Cell[], unnamed: string): string[] {
  const taken = new Set<string>();
  return row.map((cell, at) => {
    const given =
      String(cell ?? "")
        .trim()
        .slice(0, 200) || `${unnamed} ${at + 1}`;
    const name = taken.has(given) ? `${given} (${at + 1})` : given;
    taken.add(name);
    return name;
  });
}

export type Part = { municipality: string; columns: string[]; rows: Cell[][] };

/** The answers of several municipalities as one table: whose each row is, then every column that somebody has, by its head. */
export function joined(parts: Part[], whose: string): { head: string[]; rows: Cell[][] } {
  const same = (name: string) => name.toLocaleLowerCase("da").trim();
  const heads = new Map<string, string>();
  for (const { columns } of parts)
    for (const name of columns) if (!heads.has(same(name)) && same(name) !== same(whose)) heads.set(same(name), name);
  const rows = parts.flatMap(({ municipality, columns, rows: own }) => {
    const places = [...heads.keys()].map((key) => columns.findIndex((name) => same(name) === key));
    return own.map((row) => [municipality, ...places.map((at) => row[at] ?? null)]);
  });
  return { head: [whose, ...heads.values()], rows };
}
