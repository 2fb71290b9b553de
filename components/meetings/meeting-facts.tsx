import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Example } from "@/components/ui/example";
import { When } from "@/components/ui/when";
import type { findMeeting } from "@/lib/meetings/queries";

type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;

/** When, where and by whom. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const t = useTranslations("meetings");
  const { startsAt, endsAt, past, place, address, onlineUrl, host, hostCode, chair, source, example } = meeting;
  return (
    <DefinitionList
      className="max-w-3xl"
      items={[
        {
          term: t("when"),
          value: (
            <span className="num">
              <When at={startsAt} until={endsAt} capital week />
              {past && <span className="meta block">{t("page.held")}</span>}
            </span>
          ),
        },
        {
          term: t("where"),
          value: (
            <>
              {place}
              {address && <span className="meta block">{address}</span>}
              {onlineUrl?.startsWith("https://") && <a href={onlineUrl}>{t("page.online")}</a>}
            </>
          ),
        },
        host && { term: t("page.host"), value: <Link href={`/municipalities/${hostCode}` as Route}>{host}</Link> },
        chair && { term: t("page.chair"), value: chair },
        (example || source) && { term: t("page.source"), value: example ? <Example /> : source },
      ]}
    />
  );
}
