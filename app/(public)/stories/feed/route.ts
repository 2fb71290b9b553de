import { getTranslations } from "next-intl/server";
import { feedOf } from "@/lib/feed";
import { portalName } from "@/lib/settings/queries";
import { publicStories } from "@/lib/stories/queries";

/** The published stories as RSS. */
export async function GET() {
  const [stories, t] = [await publicStories(), await getTranslations({ locale: "da", namespace: "stories" })];
  const items = stories.map(({ id, title, lead, publishedAt }) => ({
    path: `/stories/${id}`,
    title,
    description: lead,
    date: publishedAt ?? new Date(0),
  }));
  const feed = feedOf(
    items,
    { title: `${await portalName()}: ${t("title")}`, description: t("lead") },
    "/stories/feed",
  );
  return new Response(feed.rss2(), { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
