import ICAL from "ical.js";
import { expect, test } from "vitest";
import { invitationOf } from "./rules";

const organizer = { name: "Kulturmetropolen", address: "post@k.example" };
const data = {
  meeting: "m",
  title: "KMP-møde",
  startsAt: "2027-03-01T10:00:00Z",
  endsAt: "2027-03-01T11:00:00Z",
  place: "Viften",
  name: 'Karen "K"',
};
const mail = (kind: string, sequence: string) => ({ kind, address: "karen@k.example", data: { ...data, sequence } });
const read = (kind: string, sequence: string) =>
  new ICAL.Component(ICAL.parse(invitationOf(organizer, mail(kind, sequence))?.content ?? ""));

test("an invitation asks one reader, keeps its name when the meeting moves, and is taken back", () => {
  const kinds = ["meeting_called", "meeting_changed", "meeting_cancelled"];
  const sent = kinds.map((kind, at) => read(kind, String(at)));
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
});

test("a mail of another kind tells no calendar", () => {
  expect(invitationOf(organizer, mail("agenda_sent", "0"))).toBeUndefined();
});

test("a visit goes into the calendar under its own name, and one without a time tells no calendar", () => {
  const visit = { ...data, meeting: "", visit: "v", host: "Egedal", title: "Gæst", sequence: "2", who: "Karen" };
  const content = invitationOf(organizer, { ...mail("visit_changed", "2"), data: visit })?.content ?? "";
  const event = new ICAL.Component(ICAL.parse(content)).getFirstSubcomponent("vevent")!;
  expect(event.getFirstPropertyValue("summary")).toBe("Egedal: Gæst");
  expect(String(event.getFirstPropertyValue("uid"))).toMatch(/^visit-v@/);
  expect(String(event.getFirstPropertyValue("url"))).toMatch(/\/tour\/v$/);
  const { startsAt, ...timeless } = visit;
  expect(startsAt && invitationOf(organizer, { ...mail("visit_cancelled", "2"), data: timeless })).toBeUndefined();
});
