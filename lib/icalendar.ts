import ICAL from "ical.js";

/** Something with a time. `sequence` rises with every change that its reader must know of (RFC 5546, 2.1.4). */
export type CalendarEvent = {
  uid: string;
  sequence: number;
  title: string;
  startsAt: string | Date;
  endsAt: string | Date;
  place: string;
  text: string;
  url: string;
  cancelled?: boolean;
  /** Takes no time of its reader. */
  free?: boolean;
};

/** Who calls, and the one who is called. */
export type Invited = { organizer: { name: string; address: string }; attendee: { name: string; address: string } };

type Method = "PUBLISH" | "REQUEST" | "CANCEL";

const utc = (moment: string | Date) => ICAL.Time.fromJSDate(new Date(moment), true);

/** An iCalendar (RFC 5545) of events, moments in UTC so that no zone is left to guess; with `invited` an invitation (RFC 5546). */
export function icalendar(name: string, method: Method, events: CalendarEvent[], now: Date, invited?: Invited): string {
  const calendar = new ICAL.Component("vcalendar");
  const head = { version: "2.0", prodid: `-//${name}//DA`, method, ...(!invited && { "x-wr-calname": name }) };
  for (const [key, value] of Object.entries(head)) calendar.addPropertyWithValue(key, value);
  for (const event of events) calendar.addSubcomponent(componentOf(event, now, invited));
  return `${calendar.toString()}\r\n`;
}

function componentOf(event: CalendarEvent, now: Date, invited: Invited | undefined) {
  const component = new ICAL.Component("vevent");
  const values = {
    uid: event.uid,
    sequence: event.sequence,
    dtstamp: utc(now),
    dtstart: utc(event.startsAt),
    dtend: utc(event.endsAt),
    summary: event.title,
    location: event.place,
    description: event.text,
    url: event.url,
    status: event.cancelled ? "CANCELLED" : "CONFIRMED",
    transp: event.free || event.cancelled ? "TRANSPARENT" : "OPAQUE",
  };
  for (const [key, value] of Object.entries(values)) component.addPropertyWithValue(key, value);
  if (invited) {
    personOf(component, "organizer", invited.organizer);
    const attendee = personOf(component, "attendee", invited.attendee);
    attendee.setParameter("rsvp", "TRUE");
    attendee.setParameter("partstat", "NEEDS-ACTION");
  }
  return component;
}

function personOf(component: ICAL.Component, role: "organizer" | "attendee", { name, address }: Invited["attendee"]) {
  const property = component.addPropertyWithValue(role, `mailto:${address}`);
  if (name) property.setParameter("cn", name.replaceAll('"', "'"));
  return property;
}
