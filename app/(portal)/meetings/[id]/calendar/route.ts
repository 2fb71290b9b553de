import { notFound } from "next/navigation";
import { calendarMeeting } from "@/lib/calendar-feeds/queries";
import { eventOf } from "@/lib/calendar-feeds/rules";
import { attachment } from "@/lib/exports";
import { icalendar } from "@/lib/icalendar";
import { origin } from "@/lib/origin";
import { portalName } from "@/lib/settings/queries";

/** One meeting as a file that a calendar opens. */
export async function GET(_: Request, { params }: RouteContext<"/meetings/[id]/calendar">) {
  const meeting = (await calendarMeeting((await params).id)) ?? notFound();
  return new Response(icalendar(await portalName(), "PUBLISH", [eventOf(origin, meeting)], new Date()), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": attachment(`${meeting.title}.ics`),
      "cache-control": "private, no-store",
    },
  });
}
