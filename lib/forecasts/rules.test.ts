import { describe, expect, test } from "vitest";
import { type Candidate, chanceOf, type Decided, forecast, precedents } from "./rules";

const town = (code: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ code, name: code, inhabitants: 1000, standing: "member", atRisk: false },
  ...{ letterOn: null, saidYes: false, saidNo: false },
  ...more,
});

describe("how sure a municipality is", () => {
  test.each([
    ["one that has given its commitment", { standing: "committed" }, "committed"],
    ["a calm member", {}, "likely"],
    ["a member at risk", { atRisk: true }, "open"],
    ["a member at risk with a letter of intent", { atRisk: true, letterOn: "2026-11-01" }, "likely"],
    ["a guest", { standing: "guest" }, "open"],
    ["one that decides and whose committee has said yes", { standing: "deciding", saidYes: true }, "likely"],
    ["one of whose bodies has said no", { saidYes: true, saidNo: true }, "no"],
    ["one that has said no", { standing: "declined" }, "no"],
    ["one that has only shown interest", { standing: "interested" }, "outside"],
    ["one that was invited", { standing: "invited" }, "outside"],
    ["one that left", { standing: "left" }, "outside"],
  ] as const)("%s", (_, given, expected) => {
    expect(chanceOf(town("1", given))).toBe(expected);
  });
});

const rows = [
  town("1", { standing: "committed", inhabitants: 10_000 }),
  town("2", { inhabitants: 20_000 }),
  town("3", { atRisk: true, inhabitants: 30_000 }),
  town("4", { standing: "declined", inhabitants: 40_000 }),
  town("5", { standing: "interested", inhabitants: 50_000 }),
];

describe("the forecast", () => {
  test("goes from what is certain to all that may still come, and counts nobody who has only shown interest", () => {
    const { low, middle, high, lost } = forecast(rows, 200);
    expect(low).toEqual({ count: 1, inhabitants: 10_000, feeOre: 2_000_000 });
    expect(middle).toEqual({ count: 2, inhabitants: 30_000, feeOre: 6_000_000 });
    expect(high).toEqual({ count: 3, inhabitants: 60_000, feeOre: 12_000_000 });
    expect(lost).toBeNull();
    const outside = forecast([...rows, town("6", { standing: "unaware" })], 200).groups.at(-1);
    expect(outside?.rows.map(({ code }) => code)).toEqual(["5"]);
  });

  test("without one says what is lost, and what the rate would have to be", () => {
    const { groups, high, lost } = forecast(rows, 200, ["3"]);
    expect(high).toMatchObject({ count: 2, inhabitants: 30_000 });
    expect(lost).toMatchObject({ count: 1, inhabitants: 30_000, feeOre: 6_000_000 });
    expect(lost?.rateOre).toEqual({ middle: 200, high: 400 });
    expect(groups.find(({ chance }) => chance === "no")?.rows.map(({ code }) => code)).toEqual(["3", "4"]);
  });

  test("loses nobody twice: who has said no already, or does not exist, takes nothing along", () => {
    expect(forecast(rows, 200, ["4", "5", "999"]).lost).toBeNull();
  });

  test("rounds a rate up to whole øre, and knows none where nobody is left or the rate is unknown", () => {
    expect(forecast([town("1"), town("2", { inhabitants: 1 }), town("3")], 275, ["2"]).lost?.rateOre.high).toBe(276);
    expect(forecast([town("1")], 275, ["1"]).lost?.rateOre.high).toBeNull();
    const unknown = forecast(rows, null, ["3"]);
    expect([unknown.high.feeOre, unknown.lost?.feeOre, unknown.lost?.rateOre.high]).toEqual([null, null, null]);
  });
});

test("what went before a decision is counted for yes and no, and nothing that came after it", () => {
  const decided = (code: string, yes: boolean, more: Partial<Decided>): Decided => ({
    ...{ code, yes, on: "2026-10-01", access: null, visit: null, status: null, item: null },
    ...more,
  });
  expect(
    precedents([
      decided("1", true, { access: "2026-01-01", status: "2026-09-01" }),
      decided("2", true, { status: "2026-10-01" }),
      decided("3", false, { access: "2026-09-30" }),
    ]),
  ).toEqual({
    yes: 2,
    no: 1,
    rows: [
      { measure: "access", yes: 1, no: 1 },
      { measure: "visit", yes: 0, no: 0 },
      { measure: "status", yes: 1, no: 0 },
      { measure: "item", yes: 0, no: 0 },
    ],
  });
});
