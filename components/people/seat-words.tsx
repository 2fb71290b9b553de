import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/lib/dates";
import type { Seat } from "@/lib/seats/rules";

/** "KMP, formand". */
export function useSeatWords() {
  const [t, forums, locale] = [useTranslations("people"), useTranslations("profiles.forums"), useLocale()];
  const nameOf = ({ forum, title }: Pick<Seat, "forum" | "title">) =>
    title === "member" ? forums(forum) : `${forums(forum)}, ${t(`ranks.${title}`)}`;
  const periodOf = ({ fromOn, untilOn }: Pick<Seat, "fromOn" | "untilOn">) => {
    const [from, until] = [formatDay(fromOn, locale), untilOn && formatDay(untilOn, locale)];
    return until ? t("period.both", { from, until }) : t("period.from", { from });
  };
  return { nameOf, periodOf };
}
