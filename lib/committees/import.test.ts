import { expect, test } from "vitest";
import { meetingsOf } from "./import";

const calendar = (...events: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//DA", zone, ...events, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) => ["BEGIN:VEVENT", `UID:${lines.join()}`, ...lines, "END:VEVENT"].join("\r\n");
const zone = [
  "BEGIN:VTIMEZONE",
  "TZID:Lisbon",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

test("single meetings, a whole day, other zones and UTC come in at the town hall's clock", () => {
  const file = calendar(
    event("DTSTART;TZID=Europe/Copenhagen:20270112T170000"),
    event("DTSTART;VALUE=DATE:20270209"),
    event("DTSTART:20270615T150000Z"),
    event("DTSTART;TZID=Lisbon:20270309T160000"),
  );
  expect(meetingsOf(file, 2027)).toEqual([
    { onDay: "2027-01-12", startTime: "17:00" },
    { onDay: "2027-02-09", startTime: null },
    { onDay: "2027-03-09", startTime: "17:00" },
    { onDay: "2027-06-15", startTime: "17:00" },
  ]);
});

test("a series without an end is followed through its year, without its exceptions; what is cancelled is left out", () => {
  const file = calendar(
    event("DTSTART:20250107T170000", "RRULE:FREQ=MONTHLY;BYDAY=1TU", "EXDATE:20270706T170000"),
    event("DTSTART:20270420T170000", "STATUS:CANCELLED"),
  );
  const days = meetingsOf(file, 2027)?.map(({ onDay }) => onDay);
  expect(days).toHaveLength(11);
  expect(days).not.toContain("2027-07-06");
  expect(days).not.toContain("2027-04-20");
});

test("five thousand events are read, and what is no calendar is told", () => {
  const many = Array.from({ length: 5_000 }, (_, at) =>
    event(`DTSTART:2027${String(1 + (at % 12)).padStart(2, "0")}10T${10 + (at % 9)}0000`),
  );
  expect(meetingsOf(calendar(...many), 2027)).toHaveLength(12);
  expect(meetingsOf("Dato;Sted", 2027)).toBeUndefined();
  expect(meetingsOf("", 2027)).toBeUndefined();
});
