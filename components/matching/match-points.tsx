import { useLocale, useTranslations } from "next-intl";
import { type Cost, costKeys } from "@/lib/matching/rules";
import { formatNumber } from "@/lib/money";

/** How well somebody fits a visit, part by part. */
export function MatchPoints({ cost: { total, parts, km } }: { cost: Cost }) {
  const [t, locale] = [useTranslations("matching"), useLocale()];
  const points = (given: number) => formatNumber(given, locale, 1);
  const known = costKeys.filter((key) => parts[key] >= 0.05);
  const words = known.map((key) => t(`parts.${key}`, { points: points(parts[key]), km: Math.round(km) }));
  return (
    <p className="mt-1">
      {t("points", { points: points(total) })}
      {words.length > 0 && `: ${words.join(", ")}`}
    </p>
  );
}
