import { addDays } from "@/lib/dates";
import { type Counts, countedNear, yearlyFee } from "@/lib/fees/rules";

/** What decides who is a member when, and what it costs. */
export type Terms = { startsOn: string; endsOn: string; rateOre: number | null; populationDate: string | null };
type Named = { name: string; startsOn: string; endsOn: string };

/** Where two agreements that follow each other do not meet: days that no agreement covers, or that both do. */
export type Break = { kind: "gap" | "overlap"; before: string; after: string; from: string; until: string };

export function breaksOf(agreements: Named[]): Break[] {
  const sorted = agreements.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return sorted.slice(1).flatMap((after, n): Break[] => {
    const before = sorted[n]!;
    const names = { before: before.name, after: after.name };
    const [next, last] = [addDays(before.endsOn, 1), addDays(after.startsOn, -1)];
    if (next < after.startsOn) return [{ kind: "gap", ...names, from: next, until: last }];
    if (next === after.startsOn) return [];
    const [until = ""] = [before.endsOn, after.endsOn].sort();
    return [{ kind: "overlap", ...names, from: after.startsOn, until }];
  });
}

const keys = ["startsOn", "endsOn", "rateOre", "populationDate"] as const;
const termsOf = (terms: Terms) => keys.map((key) => terms[key] ?? "");

/** One change by what it is from and to: who confirms has read the consequences of this one and no other. */
export const changeKey = (now: Terms, then: Terms) => [...termsOf(now), ...termsOf(then)].join("|");

/** Whether a change has consequences to be read first: it moves the period or the fee, and somebody is in it or it has begun. */
export const weighs = (now: Terms, then: Terms, { members, today }: { members: number; today: string }) =>
  keys.some((key) => now[key] !== then[key]) && (members > 0 || now.startsOn <= today || then.startsOn <= today);

export type Payer = { code: string; name: string; counts: Counts };
type Fee = { ore: number | null; uncounted: number };

const feeOf = (payers: Payer[], { rateOre, populationDate, startsOn }: Terms): Fee => {
  const fees = payers.map(({ counts }) => yearlyFee(rateOre, countedNear(counts, populationDate ?? startsOn)));
  const known = fees.filter((fee) => fee !== null);
  return {
    ore: rateOre === null ? null : known.reduce((sum, fee) => sum + fee, 0),
    uncounted: rateOre === null ? 0 : fees.length - known.length,
  };
};

/** What the members pay in a year together, by the terms as they are and as they would be, and each of them. */
export const feesOf = (payers: Payer[], now: Terms, then: Terms) => ({
  now: feeOf(payers, now),
  next: feeOf(payers, then),
  each: payers.map((payer) => ({
    code: payer.code,
    name: payer.name,
    now: feeOf([payer], now).ore,
    next: feeOf([payer], then).ore,
  })),
});

const runs = ({ startsOn, endsOn }: Terms, today: string) => startsOn <= today && today <= endsOn;

/** Whether the agreement would begin or cease to run today. */
export const turnOf = (now: Terms, then: Terms, today: string) =>
  runs(now, today) === runs(then, today) ? null : runs(then, today) ? "begins" : "ends";

/** What the next agreement probably is: four years from the day after the last one. */
export function nextOf(agreements: Named[]) {
  const last = agreements
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1);
  if (!last) return {};
  const startsOn = addDays(last, 1);
  const year = Number(startsOn.slice(0, 4));
  const endsOn = addDays(`${year + 4}${startsOn.slice(4)}`, -1);
  return { name: `${year}-${endsOn.slice(2, 4)}`, startsOn, endsOn };
}
