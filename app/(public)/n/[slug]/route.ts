import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { isVisit } from "@/lib/following";
import { followIssueLink } from "@/lib/newsletter-links/jobs";

/** A link of a newsletter that counts: on to where the issue led, and nowhere else. Nothing of who follows it is kept. */
export async function GET(request: NextRequest, { params }: RouteContext<"/n/[slug]">) {
  const found = await followIssueLink((await params).slug, isVisit(request));
  if (found) return new Response(null, { status: 302, headers: { location: found, "x-robots-tag": "noindex" } });
  const t = await getTranslations("shares");
  const page = `<!doctype html><html lang="da"><meta charset="utf-8"><title>${t("noLink")}</title><h1>${t("noLink")}</h1><p>${t("noLinkText")}</p><p><a href="/">Kulturmetropolen</a></p></html>`;
  return new Response(page, { status: 404, headers: { "content-type": "text/html; charset=utf-8" } });
}
