import { expect, test } from "vitest";
import { happeningOf, repeated, stateOf, weeksAfter } from "./rules";

test("weeks are counted over the end of a month and over summer time", () => {
  expect(weeksAfter("2026-10-22", 1)).toBe("2026-10-29");
  expect(weeksAfter("2026-12-28", 1)).toBe("2027-01-04");
});

test("only the first of a series keeps what was counted", () => {
  const series = repeated({ startsOn: "2026-11-24", endsOn: "2026-11-25", participants: 20 }, 2);
  expect(series.map(({ startsOn, endsOn, participants }) => [startsOn, endsOn, participants])).toEqual([
    ["2026-11-24", "2026-11-25", 20],
    ["2026-12-01", "2026-12-02", null],
    ["2026-12-08", "2026-12-09", null],
  ]);
  expect(repeated({ startsOn: "2026-11-24", endsOn: "2026-11-24", participants: null }, 0)).toHaveLength(1);
});

test("a date in the future is never held, and a draft is a draft whatever its date", () => {
  expect(stateOf({ registered: true, startsOn: "2026-11-26" }, "2026-11-25")).toBe("coming");
  expect(stateOf({ registered: true, startsOn: "2026-11-25" }, "2026-11-25")).toBe("held");
  expect(stateOf({ registered: false, startsOn: "2020-01-01" }, "2026-11-25")).toBe("draft");
});

test("search engines are told an activity's hour in Copenhagen, or its day alone", () => {
  const one = { id: "1", title: "T", body: "", startsOn: "2026-12-01", endsOn: "2026-12-01", place: "", free: true };
  const at = (startTime: string | null) => happeningOf({ ...one, startTime, municipalities: ["Køge"] });
  expect(at("16:30:00")).toMatchObject({ startsAt: new Date("2026-12-01T15:30:00Z"), town: "Køge" });
  expect(at(null).startsAt).toBe("2026-12-01");
});
