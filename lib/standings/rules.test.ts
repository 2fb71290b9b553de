import { describe, expect, test } from "vitest";
import { boardStanding, type Evidence, type History, isAtRisk, isOnTheWay, median, riskSigns } from "./rules";

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

describe("a member at risk", () => {
  const today = "2026-11-23";
  const calm: Evidence = {
    ...{ itemOn: "2026-11-01", vote: null, emptySeat: null },
    today,
    feeNow: 10_000,
    feeBefore: 10_000,
    movedAt: new Date("2026-11-20T10:00:00Z"),
    decidesOn: "2027-06-01",
    heldOn: "2026-11-01",
  };
  const kinds = (given: Partial<Evidence>) => riskSigns({ ...calm, ...given }).map((s) => s.kind);

  test("shows no sign while things move and the fee stands still", () => {
    expect(kinds({})).toEqual([]);
  });

  test("a fee that rises by 2 per cent is a sign, a smaller rise or an unknown one is not", () => {
    expect(riskSigns({ ...calm, feeNow: 10_200 })).toEqual([{ kind: "fee", riseOre: 200, percent: 2, feeOre: 10_200 }]);
    expect(kinds({ feeNow: 10_199 })).toEqual([]);
    expect(kinds({ feeBefore: null })).toEqual([]);
    expect(kinds({ feeNow: null })).toEqual([]);
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

  test("three months without an item on the committee's agenda are a sign; where none is known of nothing is known", () => {
    expect(riskSigns({ ...calm, itemOn: "2026-08-23" })).toEqual([{ kind: "agenda", days: 92, on: "2026-08-23" }]);
    expect(kinds({ itemOn: "2026-08-24" })).toEqual([]);
    expect(kinds({ itemOn: null })).toEqual([]);
  });

  test("a vote with a quarter against is a sign, and says how they voted", () => {
    const vote = { bodyName: "Udvalget", on: "2026-11-10", votesFor: 5, votesAgainst: 2, votesAbstained: 1 };
    expect(riskSigns({ ...calm, vote })).toEqual([
      { kind: "vote", percent: 25, bodyName: "Udvalget", on: "2026-11-10", yes: 5, no: 2, abstained: 1 },
    ]);
    expect(kinds({ vote: { ...vote, votesFor: 6 } })).toEqual([]);
    expect(kinds({ vote: { ...vote, votesFor: null, votesAgainst: null, votesAbstained: null } })).toEqual([]);
  });

  test("an empty seat of the culture head is a sign, with the day it was left where that is known", () => {
    expect(riskSigns({ ...calm, emptySeat: { since: "2026-10-31" } })).toEqual([{ kind: "seat", since: "2026-10-31" }]);
    expect(kinds({ emptySeat: { since: null } })).toEqual(["seat"]);
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
