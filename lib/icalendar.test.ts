import ICAL from "ical.js";
import { expect, test } from "vitest";
import { eventOf } from "@/lib/calendar-feeds/rules";
import { icalendar } from "@/lib/icalendar";
import { invitationOf } from "@/lib/mails/rules";

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

test("what its reader has declined, or what is cancelled, takes no time", () => {
  const at = ["2027-03-01T10:00:00Z", "2027-03-01T11:00:00Z"] as const;
  const declined = { ...meeting("d", ...at), answer: "no" as const };
  expect(icalendar("K", "PUBLISH", [eventOf(host, declined)], new Date())).toContain("TRANSP:TRANSPARENT");
  const cancelled = icalendar("K", "PUBLISH", [eventOf(host, { ...meeting("c", ...at), cancelled: true })], new Date());
  expect(cancelled).toContain("STATUS:CANCELLED");
});

test("an invitation asks one reader, keeps its name when the meeting moves, and is taken back", () => {
  const organizer = { name: "Kulturmetropolen", address: "post@k.example" };
  const data = { ...meeting("m", "2027-03-01T10:00:00Z", "2027-03-01T11:00:00Z"), meeting: "m", name: 'Karen "K"' };
  const mail = (kind: string, sequence: string) => ({
    kind,
    address: "karen@k.example",
    data: { ...data, sequence } as unknown as Record<string, string>,
  });
  const sent = ["meeting_called", "meeting_changed", "meeting_cancelled"].map((kind, at) =>
    read(invitationOf(organizer, mail(kind, String(at)))?.content ?? ""),
  );
  expect(sent.map((one) => one.getFirstPropertyValue("method"))).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
  const events = sent.map((one) => one.getFirstSubcomponent("vevent")!);
  expect(new Set(events.map((one) => one.getFirstPropertyValue("uid")))).toHaveLength(1);
  expect(events.map((one) => one.getFirstPropertyValue("sequence"))).toEqual([0, 1, 2]);
  expect(events.map((one) => one.getFirstPropertyValue("status"))).toEqual(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
  const [asked, ...others] = events[0]!.getAllProperties("attendee");
  expect(others).toEqual([]);
  expect(asked?.getFirstValue()).toBe("mailto:karen@k.example");
  expect(asked?.getFirstParameter("rsvp")).toBe("TRUE");
  expect(events[0]!.getFirstPropertyValue("organizer")).toBe("mailto:post@k.example");
  expect(invitationOf(organizer, mail("agenda_sent", "0"))).toBeUndefined();
});
