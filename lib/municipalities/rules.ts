import type { Locale } from "@/lib/messages";
import { formatNumber } from "@/lib/money";

/** Statistics Denmark's groups, from capital to rural. */
export const groups = [1, 2, 3, 4, 5] as const;

/** The message that names a group. */
export const groupKey = (group: number) => `groups.${group as (typeof groups)[number]}` as const;

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
  /** On the first count that the portal has; null where it is unknown. */
  inhabitantsFirst: number | null;
  areaKm2: number;
  municipalityGroup: number;
  region: string;
  latitude: number;
  longitude: number;
};

export const partKeys = ["population", "density", "group", "geography", "growth", "region"] as const;
export type PartKey = (typeof partKeys)[number];
export type Weights = Record<PartKey, number>;

/**
 * How much each part counts; together 100 points. The idea is CIPFA's nearest neighbours: likeness is a sum of parts
 * that anybody can check, and weigh otherwise.
 * Population first: the fee is an amount per inhabitant, and a programme that works with 500,000 people frightens
 * 20,000. Density next: how far people live from a stage. The group of Statistics Denmark: what kind of centre the
 * municipality has. Distance: whether one evening is enough for visiting. Growth: whether new halls or new guests are
 * needed. The region: who else they work with already.
 */
export const weights: Weights = { population: 30, density: 20, group: 15, geography: 15, growth: 10, region: 10 };

/** The weights that an address asks for (?population=40&growth=0); the usual ones where it asks for none. */
export function weightsOf(params: Record<string, string | string[] | undefined>): Weights {
  const asked = partKeys.map((key) => [key, Number(params[key])] as const);
  const valid = asked.every(([, weight]) => Number.isInteger(weight) && weight >= 0 && weight <= 100);
  return valid && asked.some(([, weight]) => weight > 0) ? (Object.fromEntries(asked) as Weights) : weights;
}

/** One part's points: nothing where the two are alike, all it may count where they could not differ more; null where a figure is missing. */
export type Part = { key: PartKey; points: number | null; most: number };

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
const ratio = (a: number, b: number, factor: number) =>
  a > 0 && b > 0 ? Math.min(1, Math.abs(Math.log(a / b)) / Math.log(factor)) : null;

const grown = ({ inhabitantsFirst, inhabitants }: Profile) => growth(inhabitantsFirst, inhabitants);

/** 1 from 15 percentage points apart. */
function apart(a: number | null, b: number | null) {
  return a === null || b === null ? null : Math.min(1, Math.abs(a - b) / 15);
}

/**
 * How unlike two municipalities are, 0 to 100 points, part by part; the same from both sides. What is not known of both is
 * left out, and the other parts share its weight.
 */
export function likeness<Other extends Profile>(own: Profile, municipality: Other, chosen = weights): Likeness<Other> {
  const km = kilometres(own, municipality);
  const differences: Record<PartKey, number | null> = {
    population: ratio(own.inhabitants, municipality.inhabitants, 10),
    density: ratio(density(own), density(municipality), 30),
    group: Math.abs(own.municipalityGroup - municipality.municipalityGroup) / 4,
    geography: Math.min(1, km / 100),
    growth: apart(grown(own), grown(municipality)),
    region: own.region === municipality.region ? 0 : 1,
  };
  const known = partKeys.filter((key) => differences[key] !== null);
  const whole = known.reduce((sum, key) => sum + chosen[key], 0);
  const parts = partKeys.map((key) => {
    const difference = differences[key];
    const most = difference === null || whole === 0 ? 0 : (100 * chosen[key]) / whole;
    return { key, most, points: difference === null ? null : most * difference };
  });
  return { municipality, points: parts.reduce((sum, { points }) => sum + (points ?? 0), 0), parts, km };
}

/** The candidates that are most like `own`, most alike first; never itself. */
export const mostSimilar = <Other extends Profile>(
  own: Profile,
  candidates: Other[],
  count: number,
  chosen = weights,
) =>
  candidates
    .filter(({ code }) => code !== own.code)
    .map((candidate) => likeness(own, candidate, chosen))
    .toSorted((a, b) => a.points - b.points || a.municipality.code.localeCompare(b.municipality.code))
    .slice(0, count);

type Place = Pick<Profile, "code" | "latitude" | "longitude">;

/** The codes of `own` and of the municipalities whose main towns lie within so many kilometres of its own. */
export const near = (own: Place, all: Place[], km = 15) =>
  all.filter((one) => kilometres(own, one) <= km).map(({ code }) => code);

/** How big another is beside one's own, for words: about the same, twice, half, so many times, or a part in percent. */
export function sizeBeside(own: number, other: number) {
  const times = other / own;
  if (!Number.isFinite(times) || times <= 0) return { key: "unknown", value: 0 } as const;
  if (times > 0.87 && times < 1.15) return { key: "same", value: 1 } as const;
  if (times > 1.8 && times < 2.2) return { key: "double", value: 2 } as const;
  if (times > 0.45 && times < 0.55) return { key: "half", value: 0.5 } as const;
  return times > 1 ? ({ key: "times", value: times } as const) : ({ key: "part", value: 100 * times } as const);
}
