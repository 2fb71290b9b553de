import { daysBetween } from "@/lib/dates";

/** A year's fee in øre: the rate times the inhabitants. Unknown where one of them is, or where nobody lives. */
export const yearlyFee = (rateOre: number | null | undefined, inhabitants: number | null | undefined) =>
  rateOre == null || !inhabitants ? null : rateOre * inhabitants;

/** Inhabitants by the day they were counted. */
export type Counts = Record<string, number>;

/** The inhabitants on a day, or on the nearest day that was counted; null where nobody ever was. */
export function countedNear(counts: Counts, wanted: string): number | null {
  const apart = (day: string) => Math.abs(daysBetween(day, wanted));
  const [day] = Object.keys(counts).sort((a, b) => apart(a) - apart(b));
  return day === undefined ? null : counts[day]!;
}

/** An agreement's rate in øre, and the day on which the inhabitants are counted for it. */
export type Rate = { ore: number; countedOn: string };
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

/** The fee of a year by a rate, from what was counted; null where the rate or the count is unknown. */
export const feeBy = (rate: Rate | undefined, counts: Counts) =>
  rate ? yearlyFee(rate.ore, countedNear(counts, rate.countedOn)) : null;
