import { expect, test } from "vitest";
import { isStale, writesTo } from "./rules";

test("a profile is right for a year from the day it was confirmed", () => {
  expect(isStale(null, "2026-11-25")).toBe(true);
  expect(isStale("2025-11-25", "2026-11-25")).toBe(false);
  expect(isStale("2025-11-24", "2026-11-25")).toBe(true);
});

test("culture heads write to project leaders and the secretariat, and these to culture heads", () => {
  expect(writesTo(["kmk"])).toEqual(["project", "secretariat"]);
  expect(writesTo(["project"])).toEqual(["kmk"]);
  expect(writesTo(["kmp"])).toEqual([]);
  expect(writesTo([])).toEqual([]);
});
