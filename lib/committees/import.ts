import ICAL from "ical.js";
import type { MeetingDay } from "@/lib/committees/rules";
import { formatTime, today } from "@/lib/dates";

/** A calendar with more events than this is not a committee's; a series that begins long ago is still followed to its year. */
const most = { events: 5_000, steps: 5_000 };

/** The days of a calendar file in one year, in Copenhagen, cancelled ones left out. Nothing for what is no calendar. */
export function meetingsOf(file: string, year: number): MeetingDay[] | undefined {
  const calendar = parsed(file);
  if (!calendar) return undefined;
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const days = new Map<string, MeetingDay>();
  for (const component of calendar.getAllSubcomponents("vevent").slice(0, most.events)) {
    if (String(component.getFirstPropertyValue("status")).toUpperCase() === "CANCELLED") continue;
    for (const start of startsOf(new ICAL.Event(component), year)) {
      const day = localOf(start);
      if (day.onDay.startsWith(`${year}-`)) days.set(day.onDay, day);
    }
  }
  return [...days.values()].toSorted((a, b) => a.onDay.localeCompare(b.onDay));
}

function parsed(file: string) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(file));
    return calendar.name === "vcalendar" ? calendar : undefined;
  } catch {
    return undefined;
  }
}

/** When an event begins: once, or each time of a series up to the end of the year. */
function startsOf(event: ICAL.Event, year: number): ICAL.Time[] {
  if (!event.startDate) return [];
  if (!event.isRecurring()) return [event.startDate];
  const starts: ICAL.Time[] = [];
  const series = event.iterator();
  for (let step = 0; step < most.steps; step++) {
    const next = series.next();
    if (!next || next.year > year) break;
    if (next.year >= year - 1) starts.push(next);
  }
  return starts;
}

/** A time without a zone that the file explains is what the clock in the town hall shows. */
function localOf(time: ICAL.Time): MeetingDay {
  const pad = (number: number) => String(number).padStart(2, "0");
  const wall = `${time.year}-${pad(time.month)}-${pad(time.day)}`;
  if (time.isDate) return { onDay: wall, startTime: null };
  if (time.zone === ICAL.Timezone.localTimezone)
    return { onDay: wall, startTime: `${pad(time.hour)}:${pad(time.minute)}` };
  const moment = time.toJSDate();
  return { onDay: today(moment), startTime: formatTime(moment, "en").padStart(5, "0") };
}
