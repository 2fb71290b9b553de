import { expect, test } from "vitest";
import {
  accountOf,
  accountOfAll,
  bestFigures,
  debateFigures,
  feeOf,
  type Line,
  perInhabitant,
  periodOf,
  together,
} from "./rules";

const year = { startsOn: "2026-01-01", endsOn: "2026-12-31", rateOre: 275, inhabitants: 45_138 };
const line = (kind: Line["kind"], amountOre: number, more: Partial<Line> = {}): Line => ({
  ...{ kind, amountOre, entries: 1, quantity: 0, estimated: 0 },
  ...more,
});

test("a period ends with the month that runs", () => {
  const today = "2026-11-25";
  expect(periodOf("months", today, undefined)).toEqual({ from: "2025-12-01", until: "2026-11-01" });
  expect(periodOf("2025", today, undefined)).toEqual({ from: "2025-01-01", until: "2025-12-01" });
  expect(periodOf("2026", today, undefined)).toEqual({ from: "2026-01-01", until: "2026-11-01" });
  expect(periodOf("agreement", today, "2024-01-01")).toEqual({ from: "2024-01-01", until: "2026-11-01" });
});

test("a whole year's fee is the rate times the inhabitants, to the øre", () => {
  expect(feeOf([year], { from: "2026-01-01", until: "2026-12-01" })).toBe(12_412_950);
  expect(feeOf([year], { from: "2026-01-01", until: "2026-06-01" })).toBe(6_206_475);
});

test("each month is paid by the agreement that runs in it, and a month without one is free", () => {
  const next = { ...year, startsOn: "2027-01-01", endsOn: "2027-12-31", rateOre: 550 };
  expect(feeOf([year, next], { from: "2026-12-01", until: "2027-01-01" })).toBe(Math.round((12_412_950 * 3) / 12));
  expect(feeOf([year], { from: "2027-01-01", until: "2027-12-01" })).toBe(0);
});

test("a fee is not guessed: no rate, no count or nobody living there", () => {
  const period = { from: "2026-01-01", until: "2026-12-01" };
  for (const unknown of [{ rateOre: null }, { inhabitants: null }, { inhabitants: 0 }])
    expect(feeOf([{ ...year, ...unknown }], period)).toBeNull();
});

test("gives and gets add up, and grants and artists' fees stand beside them", () => {
  const account = accountOf(
    [
      line("co_financing", 100),
      line("hours", 20),
      line("rooms", 3),
      line("hosting", 1),
      line("activity", 5000, { entries: 2, quantity: 48, estimated: 10 }),
      line("courses", 600),
      line("visits", 40),
      line("state_grant", 9_999_999),
      line("artist_fees", 9_999_999),
    ],
    1000,
  );
  expect(account).toMatchObject({ cashOre: 1100, kindOre: 24, givesOre: 1124, activitiesOre: 5000, knowledgeOre: 640 });
  expect(account).toMatchObject({ getsOre: 5640, activities: 2, participants: 48, estimated: 10 });
  expect(together([account, account])).toMatchObject({ givesOre: 2248, getsOre: 11_280, feeOre: 2000 });
});

test("nothing is shared among nobody", () => {
  expect(perInhabitant(1000, 0)).toBeNull();
  expect(perInhabitant(1000, null)).toBeNull();
  expect(perInhabitant(1000, 3)).toBe(333);
});

test("the best figures are those that stand out per inhabitant, the strongest first, and never a zero", () => {
  const of = (code: string, one: Line) => ({ code, ...one });
  const lines = [
    of("1", line("activity", 0, { entries: 30, quantity: 900 })),
    of("2", line("activity", 0, { entries: 10, quantity: 900 })),
    of("1", line("artist_fees", 500)),
    of("2", line("artist_fees", 1500)),
    of("2", line("courses", 0)),
    of("9", line("activity", 0, { entries: 999 })),
  ];
  const members = [
    { code: "1", inhabitants: 100 },
    { code: "1", inhabitants: 100 },
    { code: "2", inhabitants: 100 },
  ];
  expect(bestFigures("1", lines, members)).toEqual([
    { kind: "activity", amount: 30, times: 1.5 },
    { kind: "participants", amount: 900, times: 1 },
    { kind: "artist_fees", amount: 500, times: 0.5 },
  ]);
  expect(bestFigures("3", lines, members)).toEqual([]);
});

test("the figures of a debate are one member's own beside the average, and what is unknown is said to be so", () => {
  const period = { from: "2026-01-01", until: "2026-12-01" };
  const of = (code: string, one: Line) => ({ code, ...one });
  const sums = {
    lines: [
      of("1", line("activity", 300_00, { entries: 3, quantity: 60, estimated: 20 })),
      of("2", line("activity", 100_00)),
    ],
    fees: [
      { ...year, code: "1", rateOre: 100, inhabitants: 100 },
      { ...year, code: "2", rateOre: null, inhabitants: 300 },
    ],
  };
  const own = debateFigures(sums, "1", period, "da");
  expect(own).toMatchObject({ activities: 3, participants: "60", estimated: "20", times: "3,0" });
  expect([own.getsEach, own.averageEach].map((said) => said.replaceAll("\u00a0", " "))).toEqual([
    "3,00 kr.",
    "1,00 kr.",
  ]);
  expect(debateFigures(sums, "2", period, "da")).toMatchObject({ fee: "none", feeEach: "none", times: "none" });
});

test("what all gave and got is the sum of everybody's account, and their fee is unknown where one's is", () => {
  const period = { from: "2026-01-01", until: "2026-12-01" };
  const lines = [
    { ...line("activity", 500, { entries: 3, quantity: 40 }), code: "a" },
    { ...line("activity", 200, { entries: 2, quantity: 10 }), code: "left" },
    { ...line("hours", 70), code: "a" },
  ];
  const fees = [
    { ...year, code: "a" },
    { ...year, code: "b" },
  ];
  const all = accountOfAll({ lines, fees }, period);
  expect(all).toMatchObject({ givesOre: 2 * 12_412_950 + 70, getsOre: 700, activities: 5, participants: 50 });
  expect(accountOfAll({ lines, fees: [...fees, { ...year, rateOre: null, code: "c" }] }, period).feeOre).toBeNull();
  expect(accountOfAll({ lines: [], fees: [] }, period)).toMatchObject({ givesOre: 0, activities: 0 });
});
