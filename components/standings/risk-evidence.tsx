import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { formatDate } from "@/lib/dates";
import type { Locale } from "@/lib/messages";
import { formatNumber, formatOre } from "@/lib/money";
import type { Sign } from "@/lib/standings/rules";

/** A sign of risk with its figures and days, and the way to where they come from. */
export function RiskEvidence({ code, sign }: { code: string; sign: Sign }) {
  const t = useTranslations("standings.risk");
  const locale = useLocale();
  return (
    <p>
      {wordsOf(sign, t, locale)}{" "}
      <Link className="meta" href={sourceOf(code, sign.kind)}>
        {t(`source.${sign.kind}`)}
      </Link>
    </p>
  );
}

type Words = ReturnType<typeof useTranslations<"standings.risk">>;

function wordsOf(sign: Sign, t: Words, locale: Locale): string {
  const day = (at: Date | string) => formatDate(at, locale);
  const percent = (share: number) => formatNumber(share, locale, share % 1 === 0 ? 0 : 1);
  switch (sign.kind) {
    case "fee": {
      const sums = { rise: formatOre(sign.riseOre, locale), fee: formatOre(sign.feeOre, locale) };
      return t("fee", { ...sums, percent: formatNumber(sign.percent, locale, 1) });
    }
    case "idle":
      return t("idle", { days: sign.days, since: day(sign.since) });
    case "quiet":
      return t("quiet", { days: sign.days, on: day(sign.on) });
    case "agenda":
      return t("agenda", { days: sign.days, on: day(sign.on) });
    case "vote": {
      const { bodyName: body, on, yes, no, abstained } = sign;
      return t("vote", { body, on: day(on), yes, no, abstained, percent: percent(sign.percent) });
    }
    case "seat":
      return sign.since ? t("seat", { since: day(sign.since) }) : t("seatNever");
    case "decision":
      return t("decision", { days: sign.days, on: day(sign.on) });
  }
}

function sourceOf(code: string, kind: Sign["kind"]): Route {
  const paths: Partial<Record<Sign["kind"], string>> = {
    fee: `/municipalities/${code}`,
    quiet: `/activities?municipality=${code}`,
    agenda: `/statuses?municipality=${code}`,
    seat: `/directory?forum=kmk`,
    idle: `${casePath(code)}#timeline`,
  };
  return (paths[kind] ?? `${casePath(code)}#plan`) as Route;
}
