import { getTranslations } from "next-intl/server";
import { feedOf } from "@/lib/feed";
import { archivedIssues } from "@/lib/newsletters/queries";
import { portalName } from "@/lib/settings/queries";

/** The issues that went to everybody, as RSS. */
export async function GET() {
  const [issues, t] = [
    await archivedIssues(),
    await getTranslations({ locale: "da", namespace: "newsletters.archive" }),
  ];
  const items = issues.map(({ slug, title, lead, at }) => ({
    path: `/newsletter/issues/${slug}`,
    title,
    description: lead,
    date: new Date(at),
  }));
  const path = "/newsletter/issues/feed";
  const feed = feedOf(items, { title: `${await portalName()}: ${t("title")}`, description: t("lead") }, path);
  return new Response(feed.rss2(), { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
