import { expect, test } from "vitest";
import { inForce } from "./rules";

const decision = (name: string, validFrom: string, created: string) => ({
  name,
  validFrom,
  createdAt: new Date(`${created}T09:00:00Z`),
});

const first = decision("first", "2026-01-01", "2025-12-10");
const second = decision("second", "2026-06-01", "2026-05-20");
const corrected = decision("corrected", "2026-06-01", "2026-05-21");
const coming = decision("coming", "2027-01-01", "2026-11-01");
const later = decision("later", "2027-07-01", "2026-10-01");
const all = [later, second, first, coming, corrected];

test("the newest decision that has begun is in force", () => {
  const { current, past } = inForce(all, "2026-11-23");
  expect(current).toBe(corrected);
  expect(past).toEqual([second, first]);
});

test("a decision is in force from its first day", () => {
  expect(inForce(all, "2026-12-31").current).toBe(corrected);
  expect(inForce(all, "2027-01-01").current).toBe(coming);
});

test("those that have not begun come in their order", () => {
  expect(inForce(all, "2026-11-23").coming).toEqual([coming, later]);
});

test("nothing is in force before the first decision", () => {
  expect(inForce([first], "2025-12-31")).toEqual({ current: undefined, coming: [first], past: [] });
});
