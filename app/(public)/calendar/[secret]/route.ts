import { notFound } from "next/navigation";
import { meetingsBehind } from "@/lib/calendar-feeds/queries";
import { eventOf } from "@/lib/calendar-feeds/rules";
import { icalendar } from "@/lib/icalendar";
import { origin } from "@/lib/origin";
import { portalName } from "@/lib/settings/queries";

/** A person's meetings for their own calendar program, which asks again by itself; nothing that is hidden from them. */
export async function GET(_: Request, { params }: RouteContext<"/calendar/[secret]">) {
  const meetings = (await meetingsBehind((await params).secret)) ?? notFound();
  const events = meetings.map((meeting) => eventOf(origin, meeting));
  return new Response(icalendar(await portalName(), "PUBLISH", events, new Date()), {
    headers: { "content-type": "text/calendar; charset=utf-8", "cache-control": "private, no-store" },
  });
}
