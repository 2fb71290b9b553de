import { describe, expect, test } from "vitest";
import { grantState, isRunning, latestEnd, mayRenew, mayRevoke, readMarks, reviewDueOn, writeMarks } from "./rules";

const grant = { fromOn: "2026-11-01", untilOn: "2026-12-31", revokedAt: null };

describe("the state of a grant", () => {
  test.each([
    ["the day before it begins", "2026-10-31", "coming"],
    ["on its first day", "2026-11-01", "running"],
    ["15 days before its last day", "2026-12-16", "running"],
    ["14 days before its last day", "2026-12-17", "ending"],
    ["on its last day", "2026-12-31", "ending"],
    ["the day after", "2027-01-01", "ended"],
  ] as const)("%s", (_, today, expected) => {
    expect(grantState(grant, today)).toBe(expected);
  });

  test("revoked is stronger than all of them", () => {
    const revoked = { ...grant, revokedAt: new Date("2026-11-05T10:00:00Z") };
    expect(["2026-10-31", "2026-11-20", "2027-02-01"].map((day) => grantState(revoked, day))).toEqual(
      Array(3).fill("revoked"),
    );
  });

  test("says what may be done", () => {
    const states = ["running", "ending", "coming", "ended", "revoked"] as const;
    expect(states.filter(isRunning)).toEqual(["running", "ending"]);
    expect(states.filter(mayRenew)).toEqual(["running", "ending", "coming", "ended"]);
    expect(states.filter(mayRevoke)).toEqual(["running", "ending", "coming"]);
  });
});

test("a grant is looked at 90 Copenhagen days after somebody last looked", () => {
  expect(reviewDueOn(new Date("2026-08-25T22:30:00Z"))).toBe("2026-11-24");
  expect(reviewDueOn(new Date("2026-08-25T21:30:00Z"))).toBe("2026-11-23");
});

test("a renewal reaches as far as the policy says", () => {
  expect(latestEnd("2026-11-23", 365)).toBe("2027-11-23");
});

test("marks travel in one field, and what is no mark is left out", () => {
  const marks = [
    { id: "7c9e6679-7425-40de-944b-e07fc1f90ae7", untilOn: "2027-05-26" },
    { id: "9b2f1f0e-2a53-4d0a-8d1c-0d6f3a1f5e11", untilOn: "2026-12-31" },
  ];
  expect(readMarks(writeMarks(marks))).toEqual(marks);
  expect(readMarks("")).toEqual([]);
  expect(readMarks("nonsense 7c9e6679-7425-40de-944b-e07fc1f90ae7")).toEqual([]);
});
