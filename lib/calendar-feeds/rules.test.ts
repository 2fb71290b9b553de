import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarOf } from "./rules";

const meeting = (id: string, startsAt: string, endsAt: string) => ({
  ...{
    id,
    startsAt,
    endsAt,
    title: "KMP-møde, Ærø; ny\nlinje",
    place: "Viften, Rødovre",
    onlineUrl: null,
    answer: null,
  },
  items: [{ number: 1, title: "Godkendelse <b>" }],
});
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

test("a calendar is read again as it was written, on both days when the clock is changed", () => {
  const spring = meeting("s", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z");
  const autumn = meeting("a", "2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z");
  const text = calendarOf("Kulturmetropolen", "https://k.example", [spring, autumn], new Date("2026-11-25T12:00:00Z"));
  const local = (time: ICAL.Time) =>
    new Intl.DateTimeFormat("da-DK", { timeStyle: "short", timeZone: "Europe/Copenhagen" }).format(time.toJSDate());
  expect(read(text).map(({ startDate, endDate }) => [local(startDate), local(endDate)])).toEqual([
    ["01.30", "03.30"],
    ["02.30", "02.30"],
  ]);
  const [first] = read(text);
  expect(first?.summary).toBe(spring.title);
  expect(first?.uid).toBe("meeting-s@k.example");
  expect(first?.description).toContain("1. Godkendelse <b>");
  for (const row of text.split("\r\n")) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
});

test("what its reader has declined takes no time", () => {
  const declined = { ...meeting("d", "2027-03-01T10:00:00Z", "2027-03-01T11:00:00Z"), answer: "no" as const };
  expect(calendarOf("K", "https://k.example", [declined], new Date())).toContain("TRANSP:TRANSPARENT");
});
