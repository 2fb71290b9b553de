import ical from "ical-generator";
import { addDays, parseLocal } from "@/lib/dates";
import type { Sheet } from "@/lib/exports";
import type { FeedItem } from "@/lib/feed";
import { origin } from "@/lib/origin";

type Listed = {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string;
  startTime: string | null;
  place: string;
  municipalities: string[];
  participants: number | null;
  costOre: number | null;
  project: string;
};
type Words = { portal: string; title: string; description: string };

const addressOf = ({ id }: Listed) => `${origin}/activities/${id}`;
const noon = (day: string) => parseLocal(`${day}T12:00`);
const dayAfter = (day: string) => new Date(addDays(day, 1));

/** The activities as a calendar that others subscribe to; one without an hour fills its days. */
export function calendarOf(activities: readonly Listed[], { portal, title, description }: Words) {
  const calendar = ical({ name: title, description, prodId: { company: portal, product: "Portal" } });
  for (const one of activities) {
    const start = one.startTime ? parseLocal(`${one.startsOn}T${one.startTime.slice(0, 5)}`) : undefined;
    const end = start ? new Date(start.getTime() + 2 * 3_600_000) : dayAfter(one.endsOn);
    calendar.createEvent({
      id: `activity-${one.id}@${new URL(origin).hostname}`,
      start: start ?? new Date(`${one.startsOn}T00:00:00Z`),
      end,
      allDay: !start,
      stamp: noon(one.startsOn),
      summary: one.title,
      location: [one.place, ...one.municipalities].filter(Boolean).join(", "),
      description: one.project,
      url: addressOf(one),
    });
  }
  return calendar.toString();
}

/** An activity in a feed. */
export const feedItemOf = (one: Listed): FeedItem => ({
  path: `/activities/${one.id}`,
  title: one.title,
  date: noon(one.startsOn),
  description: [one.project, one.place, one.municipalities.join(", ")].filter(Boolean).join(". "),
});

type Head = "date" | "title" | "project" | "municipalities" | "place" | "participants" | "cost";

/** The activities as a table file. */
export const activitySheet = (activities: readonly Listed[], name: string, say: (head: Head) => string): Sheet => ({
  name,
  head: (["date", "title", "project", "municipalities", "place", "participants", "cost"] as const).map(say),
  rows: activities.map((one) => [
    one.startsOn,
    one.title,
    one.project,
    one.municipalities.join(", "),
    one.place,
    one.participants,
    one.costOre === null ? null : one.costOre / 100,
  ]),
});
