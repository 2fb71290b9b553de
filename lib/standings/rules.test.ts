import { describe, expect, test } from "vitest";
import { boardStanding, type History, isAtRisk, isOnTheWay, knownRates, median, riskSigns, yearlyFee } from "./rules";

const history = (given: Partial<History>) =>
  boardStanding({ running: null, next: null, memberBefore: false, ...given });

describe("the word on the board", () => {
  test.each([
    ["a member that has said yes to the next agreement", { running: "member", next: "committed" }, "committed"],
    ["a member that has said no to it", { running: "member", next: "declined" }, "declined"],
    ["a member that is still deciding", { running: "member", next: "deciding" }, "member"],
    ["a member of which nothing more is known", { running: "member" }, "member"],
    ["a new municipality that has said yes", { next: "committed" }, "committed"],
    ["a guest", { next: "guest" }, "guest"],
    ["one that left and is interested again", { next: "interested", memberBefore: true }, "interested"],
    ["one that was in an earlier agreement", { memberBefore: true }, "left"],
    ["one we have not met", {}, "unaware"],
    ["one we have noted as unaware", { next: "unaware" }, "unaware"],
  ] as const)("%s", (_, given, expected) => {
    expect(history(given)).toBe(expected);
  });

  test("only those between first interest and a decision are on the way", () => {
    expect((["interested", "invited", "guest", "deciding"] as const).every(isOnTheWay)).toBe(true);
    expect((["unaware", "committed", "member", "declined", "left"] as const).some(isOnTheWay)).toBe(false);
  });
});

describe("the fee", () => {
  test("is the rate times the inhabitants on the nearest counted day", () => {
    const counts = { "2020-01-01": 60_979, "2026-01-01": 62_904 };
    expect(yearlyFee({ ore: 275, countedOn: "2019-01-01" }, counts)).toBe(16_769_225);
    expect(yearlyFee({ ore: 275, countedOn: "2026-01-01" }, counts)).toBe(17_298_600);
    expect(yearlyFee({ ore: 275, countedOn: "2026-01-01" }, {})).toBeUndefined();
  });

  test("is compared between the two newest agreements whose rate is known", () => {
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
});

describe("a member at risk", () => {
  const today = "2026-11-23";
  const calm = {
    today,
    feeNow: 10_000,
    feeBefore: 10_000,
    movedAt: new Date("2026-11-20T10:00:00Z"),
    decidesOn: "2027-06-01",
    heldOn: "2026-11-01",
  };
  const kinds = (given: Partial<Parameters<typeof riskSigns>[0]>) =>
    riskSigns({ ...calm, ...given }).map((s) => s.kind);

  test("shows no sign while things move and the fee stands still", () => {
    expect(kinds({})).toEqual([]);
  });

  test("a fee that rises by 2 per cent is a sign, a smaller rise or an unknown one is not", () => {
    expect(riskSigns({ ...calm, feeNow: 10_200 })).toEqual([{ kind: "fee", riseOre: 200, percent: 2, feeOre: 10_200 }]);
    expect(kinds({ feeNow: 10_199 })).toEqual([]);
    expect(kinds({ feeBefore: undefined })).toEqual([]);
    expect(kinds({ feeNow: undefined })).toEqual([]);
  });

  test("90 days without movement are a sign", () => {
    expect(kinds({ movedAt: new Date("2026-08-25T10:00:00Z") })).toEqual(["idle"]);
    expect(kinds({ movedAt: new Date("2026-08-26T10:00:00Z") })).toEqual([]);
    expect(kinds({ movedAt: null })).toEqual([]);
  });

  test("90 days without an activity are a sign; where none was ever registered nothing is known", () => {
    expect(kinds({ heldOn: "2026-08-25" })).toEqual(["quiet"]);
    expect(kinds({ heldOn: "2026-08-26" })).toEqual([]);
    expect(kinds({ heldOn: null })).toEqual([]);
  });

  test("a decision within 90 days is a sign when nothing has moved for 30", () => {
    const still = new Date("2026-10-24T10:00:00Z");
    expect(kinds({ movedAt: still, decidesOn: "2027-02-21" })).toEqual(["decision"]);
    expect(kinds({ movedAt: still, decidesOn: "2027-02-22" })).toEqual([]);
    expect(kinds({ movedAt: new Date("2026-10-25T10:00:00Z"), decidesOn: "2027-02-21" })).toEqual([]);
    expect(kinds({ movedAt: still, decidesOn: "2026-11-22" })).toEqual([]);
  });

  test("two signs make a risk, and only for a member that has not decided", () => {
    const two = riskSigns({ ...calm, feeNow: 11_000, movedAt: new Date("2026-01-05T10:00:00Z") });
    expect(isAtRisk("member", two)).toBe(true);
    expect(isAtRisk("committed", two)).toBe(false);
    expect(isAtRisk("member", two.slice(1))).toBe(false);
  });
});

test("the median lies in the middle", () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([9, 1, 4, 6])).toBe(5);
  expect(median([])).toBeUndefined();
});
