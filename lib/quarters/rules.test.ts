import { expect, test } from "vitest";
import { planOf, quarterBeside, quarterOf } from "./rules";

const slot = { onDay: "2027-02-02", papersOn: "2027-01-25" };
const states = (state: Parameters<typeof planOf>[0]["state"], today: string) =>
  Object.values(planOf({ ...slot, state }, today)).map((step) => step.state);

test("a plan counts back from the meeting, and leaves time for the text where papers are due early", () => {
  const days = Object.values(planOf({ ...slot, state: "due" }, "2027-01-01")).map(({ on }) => on);
  expect(days).toEqual(["2027-01-19", "2027-01-22", "2027-01-25", "2027-02-02", "2027-02-09"]);
  expect(planOf({ ...slot, papersOn: "2027-01-13", state: "due" }, "2027-01-01").draft.on).toBe("2027-01-07");
});

test("a step is done when the status has come past it, late when its day is over before that", () => {
  expect(states("due", "2027-01-19")).toEqual(["coming", "coming", "coming", "coming", "coming"]);
  expect(states("due", "2027-01-20")).toEqual(["late", "coming", "coming", "coming", "coming"]);
  expect(states("approved", "2027-01-26")).toEqual(["done", "done", "late", "coming", "coming"]);
  expect(states("agenda", "2027-02-03")).toEqual(["done", "done", "done", "done", "coming"]);
  expect(states("agenda", "2027-02-10")).toEqual(["done", "done", "done", "done", "late"]);
  expect(states("treated", "2027-03-01")).toEqual(["done", "done", "done", "done", "done"]);
});

test("quarters follow each other across the year", () => {
  expect(quarterBeside("2026-11-25", 0)).toBe("2026-10-01");
  expect(quarterBeside("2026-11-25", 1)).toBe("2027-01-01");
  expect(quarterBeside("2027-01-31", -1)).toBe("2026-10-01");
  expect(["2026-03-31", "2026-04-01", "2026-12-31"].map(quarterOf)).toEqual([1, 2, 4]);
});
