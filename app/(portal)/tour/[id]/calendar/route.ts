import { notFound } from "next/navigation";
import { uidOf, visitTitle } from "@/lib/calendar-feeds/rules";
import { attachment } from "@/lib/exports";
import { icalendar } from "@/lib/icalendar";
import { origin } from "@/lib/origin";
import { portalName } from "@/lib/settings/queries";
import { findVisit } from "@/lib/visits/queries";

/** An agreed visit as a file that a calendar opens; the same event as in the invitation by mail. */
export async function GET(_: Request, { params }: RouteContext<"/tour/[id]/calendar">) {
  const visit = (await findVisit((await params).id)) ?? notFound();
  const { id, startsAt, endsAt, sequence, place, link, itemTitle, company } = visit;
  if (!startsAt || !endsAt || !visit.agreedAt || visit.state === "cancelled") notFound();
  const url = `${origin}/tour/${id}`;
  const who = company.map(({ name, municipality }) => [name, municipality].filter(Boolean).join(", ")).join(" · ");
  const text = [who, link, url].filter(Boolean).join("\n");
  const uid = uidOf(origin, id, "visit");
  const event = { uid, sequence, title: visitTitle(visit.host, itemTitle), startsAt, endsAt, place, text, url };
  return new Response(icalendar(await portalName(), "PUBLISH", [event], new Date()), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": attachment(`${event.title}.ics`),
      "cache-control": "private, no-store",
    },
  });
}
