import { expect, test } from "vitest";
import { dayProblem, noMeetingBecause, possibleMeetings, stepOf, unfairLoad, unrealFigures } from "./rules";

const plan = { decidesOn: "2027-03-10", paperDays: 8, lastDay: "2027-03-02" };
const meeting = (onDay: string, papersOn: string) => ({ id: onDay, onDay, papersOn });

test("the last day is the paper deadline of the decision: that day will do, the next is too late, yesterday is past", () => {
  expect(dayProblem("2027-03-02", "2027-01-01", plan)).toBeUndefined();
  expect(dayProblem("2027-03-03", "2027-01-01", plan)).toBe("visitTooLate");
  expect(dayProblem("2026-12-31", "2027-01-01", plan)).toBe("visitPast");
  expect(dayProblem("2030-01-01", "2027-01-01", null)).toBeUndefined();
});

test("a meeting can be chosen while its own papers can still be handed in", () => {
  const meetings = [
    meeting("2027-01-05", "2026-12-28"),
    meeting("2027-02-02", "2027-01-25"),
    meeting("2027-03-09", "2027-03-01"),
  ];
  expect(possibleMeetings(meetings, "2027-01-01", plan).map(({ onDay }) => onDay)).toEqual(["2027-02-02"]);
});

test("why there is no meeting to choose is said: no dates, all too late, or decided", () => {
  expect(noMeetingBecause([], "2027-01-01", plan)).toBe("noDates");
  expect(noMeetingBecause([], "2027-01-01", null)).toBe("noDates");
  expect(noMeetingBecause([meeting("2027-03-09", "2027-03-01")], "2027-01-01", plan)).toBe("tooLate");
  expect(noMeetingBecause([], "2027-03-05", plan)).toBe("over");
  expect(noMeetingBecause([meeting("2027-02-02", "2027-01-25")], "2027-01-01", plan)).toBeUndefined();
});

const story = { cost: 50_000_00, participants: 900, staff: null };
const like = { name: "Ishøj", inhabitants: 20_000, getsOre: 30_000_00, participants: 400 };

test("a story from a town of the same size fits, up to twice and half as big", () => {
  expect(unrealFigures(story, 40_000, 40_000, like)).toEqual([]);
  expect(unrealFigures(story, 40_000, 80_000, like)).toEqual([]);
  expect(unrealFigures(story, 40_000, 20_000, like)).toEqual([]);
});

test("a big town's figures are scaled to a small host, with what a member like it had", () => {
  expect(unrealFigures(story, 90_000, 30_000, like)).toEqual([
    { key: "cost", told: 50_000_00, scaled: 17_000_00, proposed: 45_000_00 },
    { key: "participants", told: 900, scaled: 300, proposed: 600 },
  ]);
  expect(unrealFigures(story, 10_000, 30_000, undefined).map(({ scaled, proposed }) => [scaled, proposed])).toEqual([
    [150_000_00, null],
    [2700, null],
  ]);
});

test("nothing is said of a municipality without inhabitants, or of figures that are not told", () => {
  expect(unrealFigures(story, 0, 30_000, like)).toEqual([]);
  expect(unrealFigures({ cost: null, participants: 0, staff: null }, 90_000, 30_000, like)).toEqual([]);
});

const load = (name: string, visits: number, most = 3, paused = false) => ({ name, visits, most, paused });

test("visits are fairly shared while nobody has two more than one who could take another", () => {
  expect(unfairLoad([load("A", 1), load("B", 0)])).toBeUndefined();
  expect(unfairLoad([load("A", 2), load("B", 0)])?.least.name).toBe("B");
  expect(unfairLoad([load("A", 2), load("B", 0, 3, true)])).toBeUndefined();
  expect(unfairLoad([load("A", 3), load("B", 1, 1)])).toBeUndefined();
  expect(unfairLoad([])).toBeUndefined();
});

test("the secretariat's next step follows from how far a visit is; a day that is gone comes first, and what is over needs none", () => {
  const step = (state: Parameters<typeof stepOf>[0]["state"], flagged = false) => stepOf({ state, flagged });
  expect([step("wished"), step("proposed"), step("accepted"), step("agreed")]).toEqual([
    "find",
    "waiting",
    "agree",
    undefined,
  ]);
  expect([step("agreed", true), step("held", true), step("cancelled", true)]).toEqual([
    "flagged",
    undefined,
    undefined,
  ]);
});
