import { expect, test } from "vitest";
import { inYears } from "./rules";

test("whole years are told as years, all else in days", () => {
  expect([30, 365, 400, 1825].map((days) => inYears(days).years)).toEqual([0, 1, 0, 5]);
});
