import type { Locale } from "@/lib/messages";
import { formatNumber } from "@/lib/money";

/** Statistics Denmark's groups, from capital to rural. */
export const groups = [1, 2, 3, 4, 5] as const;

/** The message that names a group. */
export const groupKey = (group: number) => `groups.${group as (typeof groups)[number]}` as const;

/** What a municipality pays a year, in øre: the agreement's rate times its inhabitants. */
export const feeOre = (rateOre: number, inhabitants: number) => BigInt(rateOre) * BigInt(inhabitants);

/** Growth in percent, or null where the first count is unknown. */
export const growth = (before: number | null, now: number) => (before ? (100 * (now - before)) / before : null);

/** +3,2 % · −0,4 %; nothing where it is unknown. */
export const formatGrowth = (percent: number | null, locale: Locale) => {
  if (percent === null) return "";
  const sign = percent > 0.05 ? "+" : percent < -0.05 ? "−" : "";
  return `${sign}${formatNumber(Math.abs(percent), locale, 1)}${locale === "da" ? "\u00a0" : ""}%`;
};

/** Inhabitants per square kilometre. */
export const density = ({ inhabitants, areaKm2 }: { inhabitants: number; areaKm2: number }) => inhabitants / areaKm2;

/** What two municipalities are compared by. */
export type Profile = {
  code: string;
  inhabitants: number;
  areaKm2: number;
  municipalityGroup: number;
  latitude: number;
  longitude: number;
};

export type PartKey = "population" | "density" | "group" | "geography";

/**
 * How much each part counts; together 100 points. The idea is CIPFA's nearest neighbours: likeness is a sum of parts
 * that anybody can check.
 * Population first: the fee is an amount per inhabitant, and a programme that works with 500,000 people frightens
 * 20,000. Density next: how far people live from a stage. The group of Statistics Denmark: what kind of centre the
 * municipality has. Geography least: only whether one evening is enough for visiting.
 */
export const weights: Record<PartKey, number> = { population: 40, density: 25, group: 20, geography: 15 };

/** One part's points: nothing where the two are alike, its full weight where they could not differ more. */
export type Part = { key: PartKey; points: number; most: number };

export type Likeness<Other> = { municipality: Other; points: number; parts: Part[]; km: number };

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between the main towns, as the crow flies. */
export function kilometres(a: Pick<Profile, "latitude" | "longitude">, b: Pick<Profile, "latitude" | "longitude">) {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

/** 0 for the same size, 1 from `factor` times as much: twice as big is as unlike as half as big. */
const ratio = (a: number, b: number, factor: number) => Math.min(1, Math.abs(Math.log(a / b)) / Math.log(factor));

/** How unlike two municipalities are, 0 to 100 points, part by part. */
export function likeness<Other extends Profile>(own: Profile, municipality: Other): Likeness<Other> {
  const km = kilometres(own, municipality);
  const differences: Record<PartKey, number> = {
    population: ratio(own.inhabitants, municipality.inhabitants, 10),
    density: ratio(density(own), density(municipality), 30),
    group: Math.abs(own.municipalityGroup - municipality.municipalityGroup) / 4,
    geography: Math.min(1, km / 100),
  };
  const parts = (Object.keys(weights) as PartKey[]).map((key) => ({
    key,
    points: weights[key] * differences[key],
    most: weights[key],
  }));
  return { municipality, points: parts.reduce((sum, part) => sum + part.points, 0), parts, km };
}

/** The candidates that are most like `own`, most alike first; never itself. */
export const mostSimilar = <Other extends Profile>(own: Profile, candidates: Other[], count: number) =>
  candidates
    .filter(({ code }) => code !== own.code)
    .map((candidate) => likeness(own, candidate))
    .toSorted((a, b) => a.points - b.points || a.municipality.code.localeCompare(b.municipality.code))
    .slice(0, count);
