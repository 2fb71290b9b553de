import ICAL from "ical.js";
import { sync, type VEvent } from "node-ical";
import { expect, test } from "vitest";
import { eventOf } from "@/lib/calendar-feeds/rules";
import { icalendar } from "@/lib/icalendar";

const host = "https://k.example";
const meeting = (id: string, startsAt: string, endsAt: string) => ({
  ...{ id, startsAt, endsAt, title: "KMP-møde, Ærø; ny\nlinje", place: "Viften, Rødovre" },
  ...{ onlineUrl: null, answer: null, sequence: 0, cancelled: false },
  items: [{ number: 1, title: "Godkendelse <b>" }],
});
const written = (...meetings: ReturnType<typeof meeting>[]) =>
  icalendar(
    "Kulturmetropolen",
    "PUBLISH",
    meetings.map((one) => eventOf(host, one)),
    new Date("2026-11-25T12:00:00Z"),
  );
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string) => read(text).getAllSubcomponents("vevent");

test("a calendar is read again as it was written, on both days when the clock is changed", () => {
  const spring = meeting("s", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z");
  const autumn = meeting("a", "2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z");
  const text = written(spring, autumn);
  const local = (time: ICAL.Time) =>
    new Intl.DateTimeFormat("da-DK", { timeStyle: "short", timeZone: "Europe/Copenhagen" }).format(time.toJSDate());
  const events = eventsOf(text).map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate, endDate }) => [local(startDate), local(endDate)])).toEqual([
    ["01.30", "03.30"],
    ["02.30", "02.30"],
  ]);
  const [first] = events;
  expect(first?.summary).toBe(spring.title);
  expect(first?.uid).toBe("meeting-s@k.example");
  expect(first?.description).toContain("1. Godkendelse <b>");
  for (const row of text.split("\r\n")) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
});

test("a reader that shares nothing with the writer understands an invitation, its calling off and both days when the clock is changed", () => {
  const spring = meeting("s", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z");
  const autumn = meeting("a", "2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z");
  const known = (text: string) => {
    const { vcalendar, ...found } = sync.parseICS(text);
    const events = Object.values(found).filter((one) => one?.type === "VEVENT") as VEvent[];
    return { method: vcalendar?.type === "VCALENDAR" ? vcalendar.method : undefined, events };
  };
  const { method, events } = known(written(spring, autumn));
  expect(method).toBe("PUBLISH");
  expect(events.map(({ start, end }) => [start, end].map((moment) => moment?.toISOString()))).toEqual([
    ["2027-03-28T00:30:00.000Z", "2027-03-28T01:30:00.000Z"],
    ["2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z"],
  ]);
  expect(events[0]).toMatchObject({ summary: spring.title, location: spring.place, uid: "meeting-s@k.example" });
  const invited = {
    organizer: { name: "Kulturmetropolen", address: "post@k.example" },
    attendee: { name: "Åse Østergård", address: "aase@k.example" },
  };
  const calledOff = { ...eventOf(host, { ...autumn, sequence: 3 }), cancelled: true };
  const off = known(icalendar("Kulturmetropolen", "CANCEL", [calledOff], new Date(), invited));
  expect(off.method).toBe("CANCEL");
  expect(off.events[0]).toMatchObject({
    status: "CANCELLED",
    sequence: 3,
    organizer: { val: "mailto:post@k.example" },
    attendee: { val: "mailto:aase@k.example", params: { CN: "Åse Østergård", RSVP: true } },
  });
});
