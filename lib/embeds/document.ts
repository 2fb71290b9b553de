import { createHash } from "node:crypto";
import { createTranslator } from "next-intl";
import { formatDate } from "@/lib/dates";
import { type Locale, messagesOf } from "@/lib/messages";
import { origin } from "@/lib/origin";
import { element } from "@/lib/xml";

type Listed = { id: string; title: string; startsOn: string; place: string; municipalities: string[] };

const style =
  "body{margin:0;padding:8px;font:16px/1.45 system-ui,sans-serif;color:#10191b;background:#fff}h1{font-size:1.15em;margin:0 0 10px}ul{list-style:none;margin:0 0 12px;padding:0}li{border-top:1px solid #c9d3d1;padding:10px 0}a{color:#0b4f5c;font-weight:600}p{margin:2px 0 0}";
/** What the list's page may do: show itself, in frames of these hosts. */
export const embedPolicy = (hosts: string) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${hosts || "'none'"}`,
  ].join("; ");

/** Coming activities as a page for others' frames: no script, no picture, nothing of whoever looks. */
export function embeddedList(activities: readonly Listed[], locale: Locale, portal: string, query: string) {
  const t = createTranslator({ locale, messages: messagesOf(locale, portal), namespace: "brand.list" });
  const link = (path: string, text: string) =>
    element("a", text, { href: origin + path, target: "_blank", rel: "noopener" });
  const items = activities.map(({ id, title, startsOn, place, municipalities }) => {
    const where = [formatDate(startsOn, locale), place, municipalities.join(", ")].filter(Boolean).join(" · ");
    return element("li", [link(`/activities/${id}`, title), element("p", where)]);
  });
  const list = items.length > 0 ? element("ul", items) : element("p", t("none"));
  const page = element("main", [
    element("h1", t("title")),
    list,
    element("p", [link(`/activities${query}`, t("more"))]),
  ]);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t("title")}</title><style>${style}</style>${page}</html>`;
}
