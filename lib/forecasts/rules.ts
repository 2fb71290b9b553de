import { yearlyFee } from "@/lib/fees/rules";
import { isOnTheWay, type Standing } from "@/lib/standings/rules";

/** How sure a municipality is: it has said yes; it looks like a yes; it may go either way; it has said no; it is not counted. */
export const chances = ["committed", "likely", "open", "no", "outside"] as const;
export type Chance = (typeof chances)[number];

export type Candidate = {
  code: string;
  name: string;
  inhabitants: number | null;
  standing: Standing;
  atRisk: boolean;
  /** The day of its letter of intent. */
  letterOn: string | null;
  /** A body has said yes, or one has said no. */
  saidYes: boolean;
  saidNo: boolean;
};

/**
 * Committed: it has given its commitment. No: it, or one of its bodies, has said no. Likely: it has sent a letter of
 * intent, one of its bodies has said yes, or it is a member that shows no risk. Open: the other members, guests, and those
 * that decide. Who has only shown interest or been invited is not counted.
 */
export function chanceOf({ standing, atRisk, letterOn, saidYes, saidNo }: Candidate): Chance {
  if (standing === "committed") return "committed";
  if (standing === "declined" || saidNo) return "no";
  if (letterOn || saidYes || (standing === "member" && !atRisk)) return "likely";
  if (standing === "member" || standing === "guest" || standing === "deciding") return "open";
  return "outside";
}

export type Sum = { count: number; inhabitants: number; feeOre: number | null };
export type Forecast = {
  groups: { chance: Chance; rows: Candidate[]; sum: Sum }[];
  /** From what is certain to what can become of it: the committed; with the likely; with the open too. */
  low: Sum;
  middle: Sum;
  high: Sum;
  /** What those who are tried out as a no would take with them; null where nobody is. */
  lost: (Sum & { rows: Candidate[]; rateOre: { middle: number | null; high: number | null } }) | null;
};

/**
 * The municipalities, inhabitants and yearly fees of the coming agreement. Those in `without` are counted as a no: `lost`
 * tells what goes with them, and to what rate (øre, rounded up) the fee of the others would have to rise to bring the same.
 */
export function forecast(rows: Candidate[], rateOre: number | null, without: string[] = []): Forecast {
  const gone = rows.filter((row) => without.includes(row.code) && isPossible(chanceOf(row)));
  const chance = (row: Candidate) => (gone.includes(row) ? "no" : chanceOf(row));
  const groups = chances.map((one) => {
    const own = rows.filter((row) => chance(row) === one && (one !== "outside" || isOnTheWay(row.standing)));
    return { chance: one, rows: own, sum: sumOf(own, rateOre) };
  });
  const upTo = (last: Chance, among: Candidate[], of: (row: Candidate) => Chance) =>
    sumOf(
      among.filter((row) => isPossible(of(row)) && chances.indexOf(of(row)) <= chances.indexOf(last)),
      rateOre,
    );
  const after = (last: Chance) => upTo(last, rows, chance);
  const kept = (last: Chance) => rateToKeep(upTo(last, rows, chanceOf), after(last));
  const lost = { rows: gone, ...sumOf(gone, rateOre), rateOre: { middle: kept("likely"), high: kept("open") } };
  const [low, middle, high] = [after("committed"), after("likely"), after("open")];
  return { groups, low, middle, high, lost: gone.length > 0 ? lost : null };
}

export const isPossible = (chance: Chance) => chance === "committed" || chance === "likely" || chance === "open";

function sumOf(rows: Candidate[], rateOre: number | null): Sum {
  const inhabitants = rows.reduce((sum, row) => sum + (row.inhabitants ?? 0), 0);
  return { count: rows.length, inhabitants, feeOre: rows.length === 0 ? 0 : yearlyFee(rateOre, inhabitants) };
}

/** The rate in øre, rounded up, at which those who are left bring what all did; null where nobody is left. */
const rateToKeep = (before: Sum, left: Sum) =>
  before.feeOre === null || left.inhabitants === 0 ? null : Math.ceil(before.feeOre / left.inhabitants);

/** A municipality that has decided, and the first day of each thing that may have gone before; null where it never was. */
export type Decided = { code: string; yes: boolean; on: string } & Record<Measure, string | null>;
export const measures = ["access", "visit", "status", "item"] as const;
export type Measure = (typeof measures)[number];

/** For each thing, with how many of those that said yes, and of those that said no, it went before. It tells no cause. */
export function precedents(decided: Decided[]) {
  const [yes, no] = [decided.filter((one) => one.yes), decided.filter((one) => !one.yes)];
  const before = (measure: Measure, among: Decided[]) =>
    among.filter((one) => one[measure] !== null && (one[measure] ?? "") < one.on).length;
  return {
    ...{ yes: yes.length, no: no.length },
    rows: measures.map((measure) => ({ measure, yes: before(measure, yes), no: before(measure, no) })),
  };
}

/** So few decisions tell nothing of what will come. */
export const fewDecisions = 20;
