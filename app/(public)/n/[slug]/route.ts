import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { deadEnd, isVisit } from "@/lib/following";
import { followIssueLink } from "@/lib/newsletter-links/jobs";

/** A link of a newsletter that counts: on to where the issue led, and nowhere else. Nothing of who follows it is kept. */
export async function GET(request: NextRequest, { params }: RouteContext<"/n/[slug]">) {
  const found = await followIssueLink((await params).slug, isVisit(request));
  if (found) return new Response(null, { status: 302, headers: { location: found, "x-robots-tag": "noindex" } });
  const t = await getTranslations("shares");
  return deadEnd(404, t("noLink"), t("noLinkText"));
}
