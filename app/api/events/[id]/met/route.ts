import { takeEncounter } from "@/lib/encounters/import";

/** Somebody was met at an event: sent by a phone, once or several times. */
export async function POST(request: Request, { params }: RouteContext<"/api/events/[id]/met">) {
  return takeEncounter(request, (await params).id);
}
