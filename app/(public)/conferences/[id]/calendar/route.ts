import { notFound } from "next/navigation";
import { uidOf } from "@/lib/calendar-feeds/rules";
import { findConference } from "@/lib/conferences/queries";
import { attachment } from "@/lib/exports";
import { icalendar } from "@/lib/icalendar";
import { origin } from "@/lib/origin";
import { portalName } from "@/lib/settings/queries";

/** A conference as a file that a calendar opens. */
export async function GET(_: Request, { params }: RouteContext<"/conferences/[id]/calendar">) {
  const conference = (await findConference((await params).id)) ?? notFound();
  const { id, title, startsAt, endsAt, sequence } = conference;
  const url = `${origin}/conferences/${id}`;
  const place = [conference.place, conference.address].filter(Boolean).join(", ");
  const event = { uid: uidOf(origin, id), sequence, title, startsAt, endsAt, place, text: url, url };
  const cancelled = conference.cancelledAt !== null;
  return new Response(icalendar(await portalName(), "PUBLISH", [{ ...event, cancelled }], new Date()), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": attachment(`${title}.ics`),
      "cache-control": "private, no-store",
    },
  });
}
