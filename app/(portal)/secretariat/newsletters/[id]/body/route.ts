import { getLocale } from "next-intl/server";
import { previewOf } from "@/lib/newsletter-previews/queries";
import { requireForum } from "@/lib/viewer";

/** The HTML of an issue as somebody would get it. Its links open in the window around the frame; proxy.ts lets it run nothing. */
export async function GET(request: Request, { params }: RouteContext<"/secretariat/newsletters/[id]/body">) {
  await requireForum("secretariat");
  const { searchParams } = new URL(request.url);
  const dark = ["dark", "phoneDark"].includes(searchParams.get("look") ?? "");
  const { html } = await previewOf((await params).id, searchParams.get("as") ?? "public", await getLocale(), dark);
  const body = html.replaceAll('target="_blank"', 'target="_top"');
  return new Response(body, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
