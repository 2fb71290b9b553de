import { addDays } from "@/lib/dates";

/** The parts that an agenda item has in every municipality, whatever its headings are called. */
export const itemParts = [
  "summary",
  "recommendation",
  "background",
  "economy",
  "competence",
  "decision",
  "annexes",
] as const;
export type ItemPart = (typeof itemParts)[number];

const words: [ItemPart, RegExp][] = [
  ["annexes", /\bbilag\b/i],
  ["competence", /kompetence|afgøres i|sagsgang|videre proces/i],
  ["recommendation", /indstil|foreslår/i],
  ["economy", /økonomi/i],
  ["decision", /^\(?beslutning\)?$|^behandling$/i],
  ["summary", /resum|kerne|anledning|problemstilling|præsentation|beslutningstema|indledning/i],
  ["background", /fremstilling|beskrivelse|baggrund|vurdering|løsning/i],
];

/** Which part of an item a heading takes; nothing for what only the meeting itself fills in ("Fraværende"). */
export const partOf = (heading: string): ItemPart | undefined => words.find(([, known]) => known.test(heading))?.[0];

/**
 * A neutral item under a municipality's own headings, in its order. A part that no heading takes goes on at the end of the
 * one for background, so that nothing is lost; two headings for the same part: the first has it, the second stays empty.
 */
export function underHeadings(headings: string[], item: Record<ItemPart, string>): { heading: string; text: string }[] {
  const taken = new Set<ItemPart>();
  const placed = headings.map((heading) => {
    const part = partOf(heading);
    if (!part || taken.has(part)) return { heading, part: undefined, text: "" };
    taken.add(part);
    return { heading, part, text: item[part] };
  });
  const left = (["summary", "background", "economy"] as const).filter((part) => !taken.has(part) && item[part]);
  const home = placed.find(({ part }) => part === "background") ?? placed.find(({ part }) => part === "summary");
  if (home) home.text = [home.text, ...left.map((part) => item[part])].filter(Boolean).join("\n\n");
  const missing =
    taken.has("recommendation") || !item.recommendation ? [] : [{ heading: "Indstilling", text: item.recommendation }];
  const body =
    home || left.length === 0
      ? []
      : [{ heading: "Sagsfremstilling", text: left.map((part) => item[part]).join("\n\n") }];
  return [...placed.map(({ heading, text }) => ({ heading, text })), ...missing, ...body];
}

const months = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");
const monthOf = (word: string) => {
  const short = word.slice(0, 3).toLowerCase().replace("may", "maj").replace("oct", "okt");
  return months.indexOf(short) + 1;
};

const real = (year: number, month: number, day: number) => {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : undefined;
};

const shapes: [RegExp, (found: string[], year: number) => [number, number, number]][] = [
  [/(\d{4})-(\d{1,2})-(\d{1,2})/, ([, y, m, d]) => [Number(y), Number(m), Number(d)]],
  [/(\d{1,2})[./-](\d{1,2})[./-](\d{4})/, ([, d, m, y]) => [Number(y), Number(m), Number(d)]],
  [/(\d{1,2})\.?\s+([a-zæøå]{3,9})\.?\s+(\d{4})/i, ([, d, m = "", y]) => [Number(y), monthOf(m), Number(d)]],
  [/(\d{1,2})\.?\s+([a-zæøå]{3,9})\b/i, ([, d, m = ""], year) => [year, monthOf(m), Number(d)]],
  [/(\d{1,2})[./](\d{1,2})(?!\d)/, ([, d, m], year) => [year, Number(m), Number(d)]],
];

/** The first date in a line of text, as "2027-01-12"; a date without a year is in `year`. Nothing for 31 November. */
export function dateIn(line: string, year: number): string | undefined {
  for (const [shape, read] of shapes) {
    const found = line.match(shape);
    if (found) return real(...read([...found], year));
  }
  return undefined;
}

/** The time in a line: "kl. 16.30" or "16:30", as "16:30". */
export function timeIn(line: string): string | undefined {
  const [, hour, minute = "00"] =
    line.match(/kl\.?\s*(\d{1,2})(?:[.:](\d{2}))?/i) ?? line.match(/\b(\d{1,2}):(\d{2})\b/) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}

export type MeetingDay = { onDay: string; startTime: string | null };

/** The dates of a pasted list, and the lines that say something but no date. */
export function datesIn(text: string, year: number): { days: MeetingDay[]; unread: string[] } {
  const days = new Map<string, MeetingDay>();
  const unread: string[] = [];
  for (const line of text.split(/\r?\n|;/)) {
    const onDay = dateIn(line, year);
    if (onDay) days.set(onDay, { onDay, startTime: timeIn(line) ?? null });
    else if (/\d/.test(line)) unread.push(line.trim().slice(0, 80));
  }
  return { days: [...days.values()].toSorted((a, b) => a.onDay.localeCompare(b.onDay)), unread };
}

/**
 * The days of a rule such as "the first Tuesday of every month but July": `week` 1 to 4, or 5 for the last; `weekday` 1
 * for Monday to 5. Months as 1 to 12.
 */
export function daysByRule(
  year: number,
  { week, weekday, without }: { week: number; weekday: number; without: number[] },
) {
  return Array.from({ length: 12 }, (_, at) => at + 1)
    .filter((month) => !without.includes(month))
    .map((month) => {
      const first = new Date(Date.UTC(year, month - 1, 1));
      const ahead = (weekday - first.getUTCDay() + 7) % 7;
      const day = 1 + ahead + 7 * (week - 1);
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      return addDays(`${year}-${String(month).padStart(2, "0")}-01`, (day > last ? day - 7 : day) - 1);
    });
}
