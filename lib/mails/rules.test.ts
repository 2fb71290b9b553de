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
  const kinds = ["meeting_called", "meeting_changed", "meeting_cancelled", "meeting_left"];
  const sent = kinds.map((kind, at) => read(kind, String(at)));
  expect(sent.map((one) => one.getFirstPropertyValue("method"))).toEqual(["REQUEST", "REQUEST", "CANCEL", "CANCEL"]);
  const events = sent.map((one) => one.getFirstSubcomponent("vevent")!);
  expect(new Set(events.map((one) => one.getFirstPropertyValue("uid")))).toHaveLength(1);
  expect(events.map((one) => one.getFirstPropertyValue("sequence"))).toEqual([0, 1, 2, 3]);
  expect(events.map((one) => one.getFirstPropertyValue("status"))).toEqual([
    "CONFIRMED",
    "CONFIRMED",
    "CANCELLED",
    "CANCELLED",
  ]);
  const [asked, ...others] = events[0]!.getAllProperties("attendee");
  expect(others).toEqual([]);
  expect(asked?.getFirstValue()).toBe("mailto:karen@k.example");
  expect(asked?.getFirstParameter("rsvp")).toBe("TRUE");
  expect(events[0]!.getFirstPropertyValue("organizer")).toBe("mailto:post@k.example");
});

test("a seat at a conference stands in its reader's calendar until it is given back, each under its own name", () => {
  const seat = (kind: string, signUp: string) => {
    const { meeting: _, ...rest } = data;
    const sent = invitationOf(organizer, {
      kind,
      address: "a@k.example",
      data: { ...rest, signUp, conference: "c", sequence: "0" },
    });
    return new ICAL.Component(ICAL.parse(sent?.content ?? ""));
  };
  const [mine, moved, back, other] = [
    seat("sign_up_confirmed", "s"),
    seat("conference_changed", "s"),
    seat("sign_up_cancelled", "s"),
    seat("sign_up_confirmed", "o"),
  ];
  const uid = (one: ICAL.Component) => one.getFirstSubcomponent("vevent")?.getFirstPropertyValue("uid");
  expect([mine, moved, back].map((one) => one.getFirstPropertyValue("method"))).toEqual([
    "REQUEST",
    "REQUEST",
    "CANCEL",
  ]);
  expect(new Set([mine, moved, back].map(uid))).toHaveLength(1);
  expect(uid(other)).not.toBe(uid(mine));
  expect(mine.getFirstSubcomponent("vevent")?.getFirstPropertyValue("url")).toMatch(/conferences\/c$/);
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
