import { useTranslations } from "next-intl";
import { NearForm } from "@/components/municipalities/near-form";
import { CopyText } from "@/components/ui/copy-text";
import { Section } from "@/components/ui/section";
import { nameOf } from "@/lib/brand/rules";
import type { Municipality } from "@/lib/municipalities/queries";
import { origin } from "@/lib/origin";
import { escaped } from "@/lib/xml";

type Props = { portal: string; members: Municipality[]; own: Municipality | undefined };

/** What a municipality's own website takes over: the list of activities, the same as a feed, and the badge. */
export function EmbedCode({ portal, members, own }: Props) {
  const t = useTranslations("brand.embed");
  const query = own ? `?municipality=${own.code}` : "";
  const title = own ? t("frameOf", { municipality: own.name }) : t("frame");
  const badge = nameOf(portal, { shape: "badge", tone: "petrol", width: undefined });
  const image = `<img src="${origin}/brand/${badge}" alt="${escaped(`Del af ${portal}`)}" width="220">`;
  const codes = {
    list: `<iframe src="${origin}/embed/activities${query}" title="${escaped(title)}" width="100%" height="480" loading="lazy" style="border:0"></iframe>`,
    feed: `${origin}/activities/feed/json${query}`,
    badge: `<a href="${origin}">${image}</a>`,
  };
  return (
    <Section title={t("title")} id="embed">
      <p className="mb-4 max-w-measure">{t("lead")}</p>
      <NearForm
        action="/brand#embed"
        members={members}
        own={own}
        words={{ label: t("municipality"), empty: t("everywhere"), show: t("show") }}
      />
      {(["list", "feed", "badge"] as const).map((key) => (
        <div key={key} className="mb-6 wrap-anywhere">
          <h3 className="mb-3">{t(`${key}.title`)}</h3>
          <p className="mb-3 max-w-measure">{t(`${key}.text`)}</p>
          <CopyText text={codes[key]} label={t("copy")} done={t("copied")} />
        </div>
      ))}
    </Section>
  );
}
