import { publicComing } from "@/lib/activities/queries";
import { embeddedList, embedPolicy } from "@/lib/embeds/document";
import { municipalityCode } from "@/lib/input";
import { secure } from "@/lib/origin";
import { portalName, visibility } from "@/lib/settings/queries";

/** The coming activities for others' websites: the same for everybody, so it reads no session and goes past proxy.ts. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const municipality = municipalityCode.safeParse(searchParams.get("municipality")).data;
  const locale = searchParams.get("lang") === "en" ? "en" : "da";
  const [activities, { embed_hosts }, portal] = await Promise.all([
    publicComing({ municipality }, 12),
    visibility(),
    portalName(),
  ]);
  const page = embeddedList(activities, locale, portal, municipality ? `?municipality=${municipality}` : "");
  return new Response(page, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": embedPolicy(embed_hosts),
      "Cache-Control": "public, max-age=300",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex",
      ...(secure && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
    },
  });
}
