import { describe, expect, it } from "vitest";
import {
  daysBetween,
  formatDate,
  formatDateTime,
  formatDay,
  formatDays,
  formatTimeRange,
  isoWeek,
  localOf,
  parseLocal,
  today,
} from "@/lib/dates";

const plain = (text: string) => text.replaceAll("\u00a0", "_").replaceAll("\u2060", "");
const meeting = new Date("2020-02-06T15:30:00Z");

describe("dates are complete and in Copenhagen", () => {
  it("Danish", () => {
    expect(plain(formatDate("2020-02-06", "da"))).toBe("torsdag den 6._februar_2020");
    expect(plain(formatDay("2020-02-06", "da"))).toBe("6._februar_2020");
    expect(plain(formatDateTime(meeting, "da"))).toBe("torsdag den 6._februar_2020 kl._16.30");
    expect(plain(formatTimeRange(meeting, new Date("2020-02-06T17:30:00Z"), "da"))).toBe("kl._16.30–18.30");
  });

  it("English", () => {
    expect(plain(formatDate("2020-02-06", "en"))).toBe("Thursday 6_February_2020");
    expect(plain(formatDateTime(meeting, "en"))).toBe("Thursday 6_February_2020 at_16:30");
  });

  it("an instant belongs to the Copenhagen day", () => {
    expect(today(new Date("2026-11-23T23:30:00Z"))).toBe("2026-11-24");
    expect(plain(formatDate(new Date("2026-06-30T22:00:00Z"), "da"))).toBe("onsdag den 1._juli_2026");
  });
});

describe("counting", () => {
  it("weeks by ISO 8601", () => {
    expect(["2026-11-23", "2020-12-31", "2027-01-03", "2027-01-04", "2024-12-30"].map(isoWeek)).toEqual([
      48, 53, 53, 1, 1,
    ]);
  });

  it("days, also over the change of clocks", () => {
    expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
    expect(daysBetween(new Date("2026-11-23T22:59:00Z"), new Date("2026-11-23T23:01:00Z"))).toBe(1);
    expect(daysBetween("2026-11-23", "2026-11-20")).toBe(-3);
  });
});

describe("wall time to instant", () => {
  it.each([
    ["2026-11-23T16:30", "2026-11-23T15:30:00.000Z"],
    ["2026-07-01T00:15", "2026-06-30T22:15:00.000Z"],
    ["2027-03-28T01:59", "2027-03-28T00:59:00.000Z"],
    ["2027-03-28T02:30", "2027-03-28T01:30:00.000Z"],
    ["2027-03-28T03:00", "2027-03-28T01:00:00.000Z"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T03:00", "2026-10-25T02:00:00.000Z"],
    ["2026-11-23T16:30:15", "2026-11-23T15:30:15.000Z"],
  ])("%s", (local, instant) => {
    expect(parseLocal(local).toISOString()).toBe(instant);
  });
});

it("writes the days of an event once, and a moment as its field shows it", () => {
  expect(plain(formatDays("2026-12-07", "2026-12-08", "da"))).toBe("7.–8. december 2026");
  expect(plain(formatDays("2026-12-31", "2027-01-02", "da"))).toMatch(/31\. december 2026.*2\. januar 2027/);
  for (const local of ["2026-11-23T16:30", "2026-07-01T00:15"]) expect(localOf(parseLocal(local))).toBe(local);
});
