import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { followLink } from "@/lib/status-links/jobs";

/** A short link: on to its status, and one more is counted. What was withdrawn is gone, and the page says so kindly. */
export async function GET(_: Request, { params }: RouteContext<"/s/[slug]">) {
  const found = await followLink((await params).slug);
  if (found && found !== "withdrawn") redirect(`/statuses/${found}`);
  const t = await getTranslations("statuses");
  const [title, text] = found ? [t("gone"), t("goneText")] : [t("noLink"), t("noLinkText")];
  const page = `<!doctype html><html lang="da"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/">Kulturmetropolen</a></p></html>`;
  return new Response(page, { status: found ? 410 : 404, headers: { "content-type": "text/html; charset=utf-8" } });
}
