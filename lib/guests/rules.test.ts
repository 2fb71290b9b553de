import { expect, test } from "vitest";
import { endOf, type Period, passportOf } from "@/lib/guests/rules";

const day = "2026-11-23";
const period = (given: Partial<Period>): Period => ({
  fromOn: "2026-10-01",
  untilOn: "2026-10-31",
  revokedAt: null,
  open: false,
  ...given,
});

test("open until the last day of what is open", () => {
  const periods = [period({ untilOn: "2027-01-14", open: true }), period({ untilOn: "2027-05-26", open: true })];
  expect(passportOf(periods, day, false)).toEqual({ state: "open", on: "2027-05-26" });
});

test("coming on the first day of what was not taken back", () => {
  const revokedAt = new Date("2026-11-20T10:00:00Z");
  const periods = [
    period({ fromOn: "2026-12-01", untilOn: "2026-12-31", revokedAt }),
    period({ fromOn: "2026-12-05", untilOn: "2026-12-31" }),
  ];
  expect(passportOf(periods, day, false)).toEqual({ state: "coming", on: "2026-12-05" });
});

test("ended by time, or by the secretariat when that came last", () => {
  const revoked = period({ untilOn: "2027-05-26", revokedAt: new Date("2026-11-20T23:30:00Z") });
  expect(passportOf([period({})], day, false)).toEqual({ state: "expired", on: "2026-10-31" });
  expect(passportOf([period({}), revoked], day, false)).toEqual({ state: "revoked", on: "2026-11-21" });
});

test("taken back after its last day, it ended by time", () => {
  expect(endOf(period({ revokedAt: new Date("2026-11-20T10:00:00Z") }))).toEqual({ on: "2026-10-31", revoked: false });
});

test("nothing yet, and a member", () => {
  expect(passportOf([], day, false)).toEqual({ state: "none" });
  expect(passportOf([period({})], day, true)).toEqual({ state: "member" });
});
