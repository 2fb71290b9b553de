import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { calendarOf, feedItemOf } from "@/lib/activities/document";
import { feedFormats, narrowingOf } from "@/lib/activities/input";
import { publicActivities } from "@/lib/activities/queries";
import { feedOf } from "@/lib/feed";
import { portalName } from "@/lib/settings/queries";

const types = {
  ical: "text/calendar; charset=utf-8",
  rss: "application/rss+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
} as const;

/** The public activities for calendars, readers and websites: the same for everybody who asks. */
export async function GET(request: Request, { params }: RouteContext<"/activities/feed/[format]">) {
  const wanted = (await params).format;
  const format = feedFormats.find((one) => one === wanted) ?? notFound();
  const url = new URL(request.url);
  const found = await publicActivities(narrowingOf(Object.fromEntries(url.searchParams)));
  const t = await getTranslations({ locale: "da", namespace: "activities" });
  const portal = await portalName();
  const words = { portal, title: `${portal}: ${t("title")}`, description: t("lead") };
  const feed = feedOf(found.map(feedItemOf), words, url.pathname + url.search);
  const body = format === "ical" ? calendarOf(found, words) : format === "rss" ? feed.rss2() : feed.json1();
  return new Response(body, { headers: { "content-type": types[format] } });
}
