import { expect, test } from "vitest";
import { feeBy, knownRates, yearlyFee } from "./rules";

test("a fee is the rate times the inhabitants, and unknown where one of them is", () => {
  expect(yearlyFee(275, 45_138)).toBe(12_412_950);
  expect([yearlyFee(null, 5), yearlyFee(275, null), yearlyFee(275, 0), yearlyFee(undefined, 5)]).toEqual(
    Array(4).fill(null),
  );
});

test("it is counted on the rate's day, or on the nearest day that was counted", () => {
  const counts = { "2020-01-01": 60_979, "2026-01-01": 62_904 };
  expect(feeBy({ ore: 275, countedOn: "2019-01-01" }, counts)).toBe(16_769_225);
  expect(feeBy({ ore: 275, countedOn: "2026-01-01" }, counts)).toBe(17_298_600);
  expect([feeBy({ ore: 275, countedOn: "2026-01-01" }, {}), feeBy(undefined, counts)]).toEqual([null, null]);
});

test("it is compared between the two newest agreements whose rate is known", () => {
  const unknown = { rateOre: null, populationDate: null };
  const { now, before } = knownRates([
    { startsOn: "2021-01-01", ...unknown },
    { startsOn: "2020-01-01", rateOre: 275, populationDate: "2019-01-01" },
    { startsOn: "2028-01-01", ...unknown },
    { startsOn: "2024-01-01", rateOre: 290, populationDate: null },
  ]);
  expect(now).toMatchObject({ ore: 290, countedOn: "2024-01-01" });
  expect(before).toMatchObject({ ore: 275, countedOn: "2019-01-01" });
});
