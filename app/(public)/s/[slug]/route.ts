import type { Route } from "next";
import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { deadEnd, isVisit } from "@/lib/following";
import { followLink } from "@/lib/shares/jobs";

/** A short link: on to what it is about, and one more is counted. What was withdrawn is gone, and the page says so kindly. */
export async function GET(request: NextRequest, { params }: RouteContext<"/s/[slug]">) {
  const found = await followLink((await params).slug, isVisit(request));
  if (found && found !== "withdrawn") redirect(found as Route);
  const t = await getTranslations("shares");
  return found ? deadEnd(410, t("gone"), t("goneText")) : deadEnd(404, t("noLink"), t("noLinkText"));
}
