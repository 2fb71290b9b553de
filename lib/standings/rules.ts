import { daysBetween } from "@/lib/dates";

export const standings = [
  "unaware",
  "interested",
  "invited",
  "guest",
  "deciding",
  "committed",
  "member",
  "declined",
  "left",
] as const;
export type Standing = (typeof standings)[number];

export type History = { running: Standing | null; next: Standing | null; memberBefore: boolean };

/**
 * The one word for a municipality on the board, which looks towards the next agreement: a yes or a no to it comes first,
 * then membership in the running one, then how far the way to the next has come, then that it once was in.
 */
export function boardStanding({ running, next, memberBefore }: History): Standing {
  if (next === "committed" || next === "declined") return next;
  if (running === "member" || next === "member") return "member";
  if (next && next !== "unaware") return next;
  return memberBefore || running === "left" ? "left" : "unaware";
}

const wayIn: Standing[] = ["interested", "invited", "guest", "deciding"];

/** Neither in nor out: somebody has to take the next step. */
export const isOnTheWay = (standing: Standing) => wayIn.includes(standing);

export type Rate = { ore: number; countedOn: string };
/** Inhabitants by the day they were counted. */
export type Counts = Record<string, number>;

/** The fee of a year: the rate times the inhabitants on its day, or on the nearest day that was counted. */
export function yearlyFee({ ore, countedOn }: Rate, counts: Counts): number | undefined {
  const apart = (day: string) => Math.abs(daysBetween(day, countedOn));
  const [day] = Object.keys(counts).sort((a, b) => apart(a) - apart(b));
  return day === undefined ? undefined : ore * counts[day]!;
}

type Priced = { startsOn: string; rateOre: number | null; populationDate: string | null };

/** The two newest rates that are known: what is paid now, or will be, and what was paid before it. */
export function knownRates(agreements: Priced[]): { now: Rate | undefined; before: Rate | undefined } {
  const [now, before] = agreements
    .flatMap(({ startsOn, rateOre: ore, populationDate }) =>
      ore === null ? [] : [{ startsOn, ore, countedOn: populationDate ?? startsOn }],
    )
    .toSorted((a, b) => b.startsOn.localeCompare(a.startsOn));
  return { now, before };
}

export type Sign =
  | { kind: "fee"; riseOre: number; percent: number; feeOre: number }
  | { kind: "idle"; days: number; since: Date }
  | { kind: "quiet"; days: number; on: string }
  | { kind: "decision"; days: number; on: string };

export type Evidence = {
  today: string;
  feeNow: number | undefined;
  feeBefore: number | undefined;
  movedAt: Date | null;
  /** The day of its newest activity; null where none was ever registered. */
  heldOn: string | null;
  decidesOn: string | null;
};

/** From here on a sign counts. */
const limits = { feePercent: 2, idleDays: 90, quietDays: 90, decisionDays: 90, stillDays: 30 };

/**
 * The signs that a member may be on its way out, as far as the portal knows them today: the fee rises by 2 per cent or
 * more, nothing has moved for 90 days, its people have had no activity for 90 days, or it decides within 90 days and
 * nothing has moved for 30.
 */
export function riskSigns({ today, feeNow, feeBefore, movedAt, heldOn, decidesOn }: Evidence): Sign[] {
  const signs: Sign[] = [];
  const riseOre = (feeNow ?? 0) - (feeBefore ?? Number.POSITIVE_INFINITY);
  const percent = (riseOre / (feeBefore ?? 1)) * 100;
  if (feeNow && percent >= limits.feePercent) signs.push({ kind: "fee", riseOre, percent, feeOre: feeNow });
  const idle = movedAt ? daysBetween(movedAt, today) : undefined;
  if (movedAt && idle !== undefined && idle >= limits.idleDays)
    signs.push({ kind: "idle", days: idle, since: movedAt });
  const quiet = heldOn ? daysBetween(heldOn, today) : 0;
  if (heldOn && quiet >= limits.quietDays) signs.push({ kind: "quiet", days: quiet, on: heldOn });
  const left = decidesOn ? daysBetween(today, decidesOn) : undefined;
  if (decidesOn && left !== undefined && left >= 0 && left <= limits.decisionDays && (idle ?? 0) >= limits.stillDays)
    signs.push({ kind: "decision", days: left, on: decidesOn });
  return signs;
}

/** Two signs make a risk; one may be chance. */
export const isAtRisk = (standing: Standing, signs: Sign[]) => standing === "member" && signs.length >= 2;

/** More idle days than this are marked. */
export const idleLimit = 60;

/** The middle one, or between the two middle ones. */
export function median(numbers: number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : sorted.length ? (sorted[half - 1]! + sorted[half]!) / 2 : undefined;
}

/** "2028-31" as it is written in a sentence, never broken over two lines: 2028–31. */
export const periodOf = (name: string) => name.replace("-", "\u2060–\u2060");

type Answer = { invitedAt: Date | null; answerDays: number | null };

/** Days within which half of those who were invited had been. */
export const answeredWithin = (rows: Answer[]) =>
  median(rows.flatMap(({ invitedAt, answerDays }) => (invitedAt && answerDays !== null ? [answerDays] : [])));

/** Somebody who has waited longer than this is marked. */
export const answerLimit = 7;

/** A small number as a word of "none|one|two|…"; the larger ones as digits. */
export const inWords = (count: number, numbers: string) => numbers.split("|")[count] ?? String(count);

/** A sentence begins with a capital. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
