import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { When } from "@/components/ui/when";
import { formatTimeRange } from "@/lib/dates";
import type { FoundMeeting } from "@/lib/meetings/queries";

/** When and where, and in one line by whom. */
export function MeetingFacts({ meeting }: { meeting: FoundMeeting }) {
  const t = useTranslations("meetings.page");
  const locale = useLocale();
  const { startsAt, endsAt, place, address, onlineUrl, host, hostCode, chair, source, example, turn } = meeting;
  return (
    <div className="grid gap-1">
      <p className="num font-strong">
        <When at={startsAt} until={endsAt} capital week />
      </p>
      {turn && <p className="num">{t("turn", { hours: formatTimeRange(turn.startsAt, turn.endsAt, locale) })}</p>}
      <p>
        {[place, address].filter(Boolean).join(", ")}{" "}
        {onlineUrl?.startsWith("https://") && <a href={onlineUrl}>{t("online")}</a>}
      </p>
      <p className="meta flex flex-wrap gap-x-4">
        {host && (
          <span>
            {t("host")}: <Link href={`/municipalities/${hostCode}` as Route}>{host}</Link>
          </span>
        )}
        {chair && <span>{`${t("chair")}: ${chair}`}</span>}
        {example ? <Example /> : source && <span>{`${t("source")}: ${source}`}</span>}
      </p>
    </div>
  );
}
