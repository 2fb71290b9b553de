import { expect, test } from "vitest";
import { councilsEnd, seatState } from "./rules";

test.each([
  ["2026-01-01", "2025-12-31", "coming"],
  ["2026-01-01", "2026-01-01", "running"],
  ["2026-01-01", "2029-12-31", "running"],
  ["2026-01-01", "2030-01-01", "ended"],
] as const)("a seat from %s to 2029-12-31 is on %s %s", (fromOn, today, state) => {
  expect(seatState({ fromOn, untilOn: "2029-12-31" }, today)).toBe(state);
});

test("a seat without an end runs on", () => {
  expect(seatState({ fromOn: "2026-01-01", untilOn: null }, "2099-01-01")).toBe("running");
});

test.each([
  ["2025-11-18", "2025-12-31"],
  ["2025-12-31", "2025-12-31"],
  ["2026-01-01", "2029-12-31"],
  ["2029-12-31", "2029-12-31"],
  ["2030-01-01", "2033-12-31"],
])("the councils of %s sit until %s", (today, end) => {
  expect(councilsEnd(today)).toBe(end);
});
