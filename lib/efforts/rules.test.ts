import { expect, test } from "vitest";
import { lightOf, percentOf } from "./rules";

const year = { startsOn: "2026-01-01", dueOn: "2026-12-31", target: 100 };
const halfway = "2026-07-02";
const light = (measured: number | null, today = halfway) => lightOf({ ...year, measured }, today);

test.each([
  [100, "reached"],
  [140, "reached"],
  [45, "on_track"],
  [44, "behind"],
  [30, "behind"],
  [29, "far_behind"],
  [0, "far_behind"],
  [null, "unmeasured"],
] as const)("halfway, %s of 100 is %s", (measured, expected) => {
  expect(light(measured)).toBe(expected);
});

test("after the day only the whole target counts", () => {
  expect(light(99, "2027-01-01")).toBe("missed");
  expect(light(100, "2027-01-01")).toBe("reached");
  expect(light(null, "2027-01-01")).toBe("missed");
});

test("nothing can be expected on or before the first day, nor of a target of one day", () => {
  expect(light(0, "2026-01-01")).toBe("on_track");
  expect(light(0, "2025-06-01")).toBe("on_track");
  expect(lightOf({ target: 1, measured: 0, startsOn: halfway, dueOn: halfway }, halfway)).toBe("on_track");
});

test("per cent are rounded down, so that nothing is called reached before it is", () => {
  expect(percentOf({ target: 3, measured: 2 })).toBe(66);
  expect(percentOf({ target: 1000, measured: 999 })).toBe(99);
  expect(percentOf({ target: 10, measured: null })).toBe(0);
});
