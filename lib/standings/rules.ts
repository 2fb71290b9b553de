import { daysBetween } from "@/lib/dates";
import { againstPercent, type Votes } from "@/lib/decisions/rules";

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

export type Sign =
  | { kind: "fee"; riseOre: number; percent: number; feeOre: number }
  | { kind: "idle"; days: number; since: Date }
  | { kind: "quiet"; days: number; on: string }
  | { kind: "agenda"; days: number; on: string }
  | { kind: "vote"; percent: number; bodyName: string; on: string; yes: number; no: number; abstained: number }
  | { kind: "seat"; since: string | null }
  | { kind: "decision"; days: number; on: string };

/** The most divided vote of the municipality's decision so far. */
export type Vote = Votes & { bodyName: string; on: string };

export type Evidence = {
  today: string;
  feeNow: number | null;
  feeBefore: number | null;
  movedAt: Date | null;
  /** The day of its newest activity; null where none was ever registered. */
  heldOn: string | null;
  /** The newest day on which its committee had an item from us; null where none is known of. */
  itemOn: string | null;
  vote: Vote | null;
  /** Nobody sits for it among the culture heads, the last one until that day; null where somebody does. */
  emptySeat: { since: string | null } | null;
  decidesOn: string | null;
};

/** From here on a sign counts. */
const limits = {
  ...{
    feePercent: 2,
    idleDays: 90,
    quietDays: 90,
    agendaDays: 92,
    againstPercent: 25,
    decisionDays: 90,
    stillDays: 30,
  },
};

/**
 * The signs that a member may be on its way out, as far as the portal knows them today: the fee rises by 2 per cent or
 * more, nothing has moved for 90 days, its people have had no activity for 90 days, its committee has had no item for
 * three months, a quarter or more of a vote was against, no culture head has the seat, or it decides within 90 days and
 * nothing has moved for 30. Each carries its evidence.
 */
export function riskSigns(evidence: Evidence): Sign[] {
  return [fee, idle, quiet, agenda, vote, seat, decision].flatMap((sign) => sign(evidence) ?? []);
}

function fee({ feeNow, feeBefore }: Evidence): Sign | undefined {
  if (!feeNow || !feeBefore) return undefined;
  const riseOre = feeNow - feeBefore;
  const percent = (riseOre / feeBefore) * 100;
  return percent >= limits.feePercent ? { kind: "fee", riseOre, percent, feeOre: feeNow } : undefined;
}

function idle({ movedAt, today }: Evidence): Sign | undefined {
  const days = movedAt ? daysBetween(movedAt, today) : 0;
  return movedAt && days >= limits.idleDays ? { kind: "idle", days, since: movedAt } : undefined;
}

function quiet({ heldOn, today }: Evidence): Sign | undefined {
  const days = heldOn ? daysBetween(heldOn, today) : 0;
  return heldOn && days >= limits.quietDays ? { kind: "quiet", days, on: heldOn } : undefined;
}

function agenda({ itemOn, today }: Evidence): Sign | undefined {
  const days = itemOn ? daysBetween(itemOn, today) : 0;
  return itemOn && days >= limits.agendaDays ? { kind: "agenda", days, on: itemOn } : undefined;
}

function vote({ vote: cast }: Evidence): Sign | undefined {
  const percent = cast && againstPercent(cast);
  if (!cast || percent === null || percent < limits.againstPercent) return undefined;
  const { bodyName, on, votesFor, votesAgainst, votesAbstained } = cast;
  return {
    kind: "vote",
    percent,
    bodyName,
    on,
    yes: votesFor ?? 0,
    no: votesAgainst ?? 0,
    abstained: votesAbstained ?? 0,
  };
}

const seat = ({ emptySeat }: Evidence): Sign | undefined => (emptySeat ? { kind: "seat", ...emptySeat } : undefined);

function decision({ decidesOn, movedAt, today }: Evidence): Sign | undefined {
  const still = movedAt ? daysBetween(movedAt, today) : 0;
  const days = decidesOn ? daysBetween(today, decidesOn) : -1;
  const near = days >= 0 && days <= limits.decisionDays && still >= limits.stillDays;
  return decidesOn && near ? { kind: "decision", days, on: decidesOn } : undefined;
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
