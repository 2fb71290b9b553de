import type { Route } from "next";
import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { isVisit } from "@/lib/following";
import { followLink } from "@/lib/shares/jobs";

/** A short link: on to what it is about, and one more is counted. What was withdrawn is gone, and the page says so kindly. */
export async function GET(request: NextRequest, { params }: RouteContext<"/s/[slug]">) {
  const found = await followLink((await params).slug, isVisit(request));
  if (found && found !== "withdrawn") redirect(found as Route);
  const t = await getTranslations("shares");
  const [title, text] = found ? [t("gone"), t("goneText")] : [t("noLink"), t("noLinkText")];
  const page = `<!doctype html><html lang="da"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/">Kulturmetropolen</a></p></html>`;
  return new Response(page, { status: found ? 410 : 404, headers: { "content-type": "text/html; charset=utf-8" } });
}
