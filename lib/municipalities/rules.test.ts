import { expect, it } from "vitest";
import {
  formatGrowth,
  growth,
  kilometres,
  likeness,
  mostSimilar,
  near,
  type Profile,
  sizeBeside,
  weights,
  weightsOf,
} from "./rules";

const albertslund: Profile = {
  code: "165",
  inhabitants: 28_000,
  inhabitantsFirst: 27_700,
  areaKm2: 23.2,
  municipalityGroup: 1,
  region: "Region Hovedstaden",
  latitude: 55.6569,
  longitude: 12.3638,
};
const ishoj: Profile = { ...albertslund, code: "183", inhabitants: 23_000, areaKm2: 25.9, latitude: 55.6154 };
const copenhagen: Profile = { ...albertslund, code: "101", inhabitants: 671_714, areaKm2: 90.9, longitude: 12.5655 };
const laeso: Profile = {
  code: "825",
  inhabitants: 1_750,
  inhabitantsFirst: 1_800,
  areaKm2: 118,
  municipalityGroup: 5,
  region: "Region Nordjylland",
  latitude: 57.27,
  longitude: 11,
};

it("tells growth in percent, and nothing where the first count is unknown", () => {
  expect(growth(100, 112)).toBe(12);
  expect(growth(200, 190)).toBe(-5);
  expect(growth(null, 190)).toBeNull();
});

it("writes growth with its sign", () => {
  expect(formatGrowth(3.24, "da")).toBe("+3,2\u00a0%");
  expect(formatGrowth(-0.44, "en")).toBe("−0.4%");
  expect(formatGrowth(-0.01, "da")).toBe("0,0\u00a0%");
  expect(formatGrowth(null, "da")).toBe("");
});

it("finds who lies near, and oneself", () => {
  const at = (code: string, latitude: number) => ({ code, latitude, longitude: 12 });
  const [own, close, far] = [at("a", 55.6), at("b", 55.7), at("c", 55.8)];
  expect(near(own, [far, close, own])).toEqual(["b", "a"]);
});

it("measures kilometres as the crow flies", () => {
  const copenhagenCity = { latitude: 55.67594, longitude: 12.56553 };
  expect(kilometres(copenhagenCity, { latitude: 55.6415, longitude: 12.0803 })).toBeCloseTo(30.7, 0);
  expect(kilometres(copenhagenCity, copenhagenCity)).toBe(0);
});

it("counts 0 points for a municipality and itself, and never more than 100", () => {
  expect(likeness(albertslund, albertslund).points).toBe(0);
  expect(Object.values(weights).reduce((sum, weight) => sum + weight)).toBe(100);
  expect(likeness(copenhagen, laeso).points).toBeLessThanOrEqual(100);
  expect(likeness(copenhagen, laeso).points).toBeGreaterThan(85);
});

it("is the same from both sides, and its parts add up", () => {
  const there = likeness(albertslund, laeso);
  expect(likeness(laeso, albertslund).points).toBeCloseTo(there.points);
  expect(there.parts.reduce((sum, part) => sum + (part.points ?? 0), 0)).toBeCloseTo(there.points);
  expect(there.parts.find(({ key }) => key === "group")).toEqual({ key: "group", points: 15, most: 15 });
});

it("finds the nearest first, never the municipality itself, and says why", () => {
  const found = mostSimilar(albertslund, [laeso, copenhagen, ishoj, albertslund], 2);
  expect(found.map(({ municipality }) => municipality.code)).toEqual(["183", "101"]);
  expect(found[1]?.parts.find(({ key }) => key === "population")?.points).toBe(30);
  expect(mostSimilar(albertslund, [], 3)).toEqual([]);
});

it("leaves out what is not known of both, and lets the other parts share its weight", () => {
  const unknown = { ...ishoj, inhabitantsFirst: null };
  const { parts, points } = likeness(albertslund, unknown);
  expect(parts.find(({ key }) => key === "growth")).toEqual({ key: "growth", points: null, most: 0 });
  expect(parts.reduce((sum, { most }) => sum + most, 0)).toBeCloseTo(100);
  expect(points).toBeCloseTo(likeness(unknown, albertslund).points);
  const nobody = likeness(albertslund, { ...ishoj, inhabitants: 0, inhabitantsFirst: 0 });
  expect(nobody.parts.find(({ key }) => key === "population")?.points).toBeNull();
  expect(Number.isFinite(nobody.points)).toBe(true);
});

it("weighs as it is asked to, and as usual where it is asked for nothing that makes sense", () => {
  const only = weightsOf({ population: "0", density: "0", group: "0", geography: "0", growth: "0", region: "7" });
  expect(likeness(albertslund, laeso, only).points).toBe(100);
  expect(likeness(albertslund, copenhagen, only).points).toBe(0);
  expect(weightsOf({})).toBe(weights);
  expect(weightsOf({ ...Object.fromEntries(Object.keys(weights).map((key) => [key, "0"])) })).toBe(weights);
  expect(weightsOf({ ...only, region: "-1" } as never)).toBe(weights);
});

it.each([
  [100, 104, "same"],
  [100, 205, "double"],
  [100, 50, "half"],
  [100, 400, "times"],
  [100, 30, "part"],
  [100, 0, "unknown"],
])("says of %d beside %d: %s", (own, other, key) => expect(sizeBeside(own, other).key).toBe(key));
