import { expect, test } from "vitest";
import { breaksOf, changeKey, feesOf, nextOf, turnOf, weighs } from "./rules";

const period = (name: string, startsOn: string, endsOn: string) => ({ name, startsOn, endsOn });
const [first, second] = [period("a", "2021-01-01", "2024-12-31"), period("b", "2025-01-01", "2027-12-31")];
const terms = { startsOn: "2025-01-01", endsOn: "2027-12-31", rateOre: 275, populationDate: "2025-01-01" };

test("agreements follow each other to the day, in whatever order they come", () => {
  expect(breaksOf([second, first])).toEqual([]);
  expect(breaksOf([])).toEqual([]);
});

test("days that no agreement covers, and days that two cover, are named from the first to the last", () => {
  expect(breaksOf([first, { ...second, startsOn: "2025-02-01" }])).toEqual([
    { kind: "gap", before: "a", after: "b", from: "2025-01-01", until: "2025-01-31" },
  ]);
  expect(breaksOf([first, { ...second, startsOn: "2024-07-01" }])).toEqual([
    { kind: "overlap", before: "a", after: "b", from: "2024-07-01", until: "2024-12-31" },
  ]);
  expect(breaksOf([first, period("c", "2022-01-01", "2022-12-31")])).toMatchObject([{ until: "2022-12-31" }]);
});

test("the fee of the members is worked out by the old and the new rate, each by whoever was counted nearest to its day", () => {
  const payers = [
    { code: "1", name: "A", counts: { "2024-01-01": 900, "2025-01-01": 1000 } },
    { code: "2", name: "B", counts: { "2025-01-01": 2000 } },
  ];
  expect(feesOf(payers, terms, { ...terms, rateOre: 300 })).toMatchObject({
    now: { ore: 825_000, uncounted: 0 },
    next: { ore: 900_000, uncounted: 0 },
    each: [
      { name: "A", now: 275_000, next: 300_000 },
      { name: "B", now: 550_000, next: 600_000 },
    ],
  });
  expect(feesOf(payers, terms, { ...terms, populationDate: "2024-01-01" }).next.ore).toBe(275 * 2900);
});

test("a fee that cannot be known is not guessed: no rate is no sum, and who was never counted is told", () => {
  const payers = [{ code: "1", name: "A", counts: {} }];
  expect(feesOf(payers, { ...terms, rateOre: null }, terms)).toMatchObject({
    now: { ore: null, uncounted: 0 },
    next: { ore: 0, uncounted: 1 },
    each: [{ now: null, next: 0 }],
  });
});

test("a change is weighed where it moves the period or the fee of what has begun or has members", () => {
  const dearer = { ...terms, rateOre: 300 };
  expect(weighs(terms, dearer, { members: 0, today: "2026-11-30" })).toBe(true);
  expect(weighs(terms, dearer, { members: 2, today: "2024-11-30" })).toBe(true);
  expect(weighs(terms, dearer, { members: 0, today: "2024-11-30" })).toBe(false);
  expect(weighs(terms, { ...terms }, { members: 2, today: "2026-11-30" })).toBe(false);
});

test("who confirms one change has not confirmed another", () => {
  expect(changeKey(terms, { ...terms, rateOre: 300 })).not.toBe(changeKey(terms, { ...terms, rateOre: 3000 }));
  expect(changeKey({ ...terms, rateOre: null }, terms)).not.toBe(changeKey(terms, terms));
});

test("an agreement begins or ceases to run today, or neither", () => {
  const shorter = { ...terms, endsOn: "2026-06-30" };
  expect(turnOf(terms, shorter, "2026-11-30")).toBe("ends");
  expect(turnOf(shorter, terms, "2026-11-30")).toBe("begins");
  expect(turnOf(terms, { ...terms, rateOre: 1 }, "2026-11-30")).toBeNull();
});

test("the next agreement is offered as four years from the day after the last one", () => {
  expect(nextOf([first, second])).toEqual({ name: "2028-31", startsOn: "2028-01-01", endsOn: "2031-12-31" });
  expect(nextOf([])).toEqual({});
});
