import ICAL from "ical.js";

export type CalendarMeeting = {
  id: string;
  title: string;
  startsAt: string | Date;
  endsAt: string | Date;
  place: string;
  onlineUrl: string | null;
  answer: "yes" | "online" | "substitute" | "no" | null;
  items: { number: number; title: string }[];
};

const utc = (moment: string | Date) => ICAL.Time.fromJSDate(new Date(moment), true);

/**
 * Meetings as an iCalendar (RFC 5545), moments in UTC so that no zone is left to guess; one that its reader has declined is
 * shown as free time.
 */
export function calendarOf(name: string, origin: string, meetings: CalendarMeeting[], now: Date): string {
  const calendar = new ICAL.Component("vcalendar");
  const head = { version: "2.0", prodid: `-//${name}//DA`, method: "PUBLISH", "x-wr-calname": name };
  for (const [key, value] of Object.entries(head)) calendar.addPropertyWithValue(key, value);
  for (const { id, title, startsAt, endsAt, place, onlineUrl, answer, items } of meetings) {
    const event = new ICAL.Component("vevent");
    const link = `${origin}/meetings/${id}`;
    const agenda = items.map((item) => `${item.number}. ${item.title}`);
    const values = {
      uid: `meeting-${id}@${new URL(origin).hostname}`,
      dtstamp: utc(now),
      dtstart: utc(startsAt),
      dtend: utc(endsAt),
      summary: title,
      location: place,
      description: [...agenda, ...(onlineUrl ? [onlineUrl] : []), link].join("\n"),
      url: link,
      transp: answer === "no" || answer === "substitute" ? "TRANSPARENT" : "OPAQUE",
    };
    for (const [key, value] of Object.entries(values)) event.addPropertyWithValue(key, value);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
