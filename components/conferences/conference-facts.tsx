import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Example } from "@/components/ui/example";
import { When } from "@/components/ui/when";
import type { FoundConference } from "@/lib/conferences/queries";
import { formatNumber, formatOre } from "@/lib/money";

/** When, where, for whom and at what price. */
export function ConferenceFacts({ conference }: { conference: FoundConference }) {
  const t = useTranslations("conferences");
  const locale = useLocale();
  const { startsAt, endsAt, past, place, host, hostCode, audience, capacity, guestPriceOre, example } = conference;
  const { address, signUp, places } = conference;
  return (
    <DefinitionList
      className="num"
      items={[
        {
          term: t("when"),
          value: (
            <>
              <When at={startsAt} until={endsAt} capital week />
              {past && <span className="meta block">{t("page.held")}</span>}
            </>
          ),
        },
        { term: t("where"), value: [place, address].filter(Boolean).join(", ") },
        host && { term: t("page.host"), value: <Link href={`/municipalities/${hostCode}` as Route}>{host}</Link> },
        { term: t("page.audience"), value: t(`audience.${audience}`) },
        {
          term: t("page.seats"),
          value: (
            <>
              {formatNumber(capacity, locale)}
              {signUp === "open" && <span className="meta block">{t("page.places", places)}</span>}
            </>
          ),
        },
        {
          term: t("price"),
          value: guestPriceOre ? (
            <>
              {formatOre(guestPriceOre, locale)}
              <span className="meta block">{t("page.priceHint")}</span>
            </>
          ) : (
            t("free")
          ),
        },
        example && { term: t("page.source"), value: <Example /> },
      ]}
    />
  );
}
