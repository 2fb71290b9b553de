import type { CalendarEvent } from "@/lib/icalendar";

export type CalendarMeeting = {
  id: string;
  title: string;
  startsAt: string | Date;
  endsAt: string | Date;
  place: string;
  onlineUrl: string | null;
  answer: "yes" | "online" | "substitute" | "no" | null;
  sequence: number;
  cancelled: boolean;
  items: { number: number; title: string }[];
};

/** A meeting as its reader's calendar shows it: with the items they see, and free time where they do not come. */
export function eventOf(origin: string, meeting: CalendarMeeting): CalendarEvent {
  const { id, onlineUrl, answer, items, ...rest } = meeting;
  const url = `${origin}/meetings/${id}`;
  const agenda = items.map(({ number, title }) => `${number}. ${title}`);
  return {
    ...rest,
    uid: uidOf(origin, id),
    text: [...agenda, ...(onlineUrl ? [onlineUrl] : []), url].join("\n"),
    url,
    free: answer === "no" || answer === "substitute",
  };
}

/** The same name in feeds, files and mails, so that a calendar holds a meeting or a visit once. */
export const uidOf = (origin: string, id: string, kind: "meeting" | "visit" | "seat" = "meeting") =>
  `${kind}-${id}@${new URL(origin).hostname}`;

/** What a visit is called in a calendar: where, and for which item. */
export const visitTitle = (host: string, item: string) => [host, item].filter(Boolean).join(": ");
