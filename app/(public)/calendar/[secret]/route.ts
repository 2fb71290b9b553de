import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { meetingsBehind } from "@/lib/calendar-feeds/queries";
import { calendarOf } from "@/lib/calendar-feeds/rules";
import { origin } from "@/lib/origin";

/** A person's meetings for their own calendar program, which asks again by itself; nothing that is hidden from them. */
export async function GET(_: Request, { params }: RouteContext<"/calendar/[secret]">) {
  const meetings = (await meetingsBehind((await params).secret)) ?? notFound();
  const t = await getTranslations("layout");
  return new Response(calendarOf(t("name"), origin, meetings, new Date()), {
    headers: { "content-type": "text/calendar; charset=utf-8", "cache-control": "private, no-store" },
  });
}
