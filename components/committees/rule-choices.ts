import { useLocale, useTranslations } from "next-intl";
import { dateFormat } from "@/lib/formats";

/** What a rule of dates offers: which week of the month, which weekday (Monday is 1), and months (January is 1), by name. */
export function useRuleChoices() {
  const t = useTranslations("committees.dates.weeks");
  const locale = useLocale();
  const named = (options: Intl.DateTimeFormatOptions, count: number, at: (place: number) => number) => {
    const format = dateFormat(locale, { ...options, timeZone: "UTC" });
    return Array.from({ length: count }, (_, place) => ({ value: String(place + 1), label: format.format(at(place)) }));
  };
  return {
    weeks: ([1, 2, 3, 4, 5] as const).map((week) => ({ value: String(week), label: t(`${week}`) })),
    weekdays: named({ weekday: "long" }, 5, (place) => Date.UTC(2027, 1, 1 + place)),
    months: named({ month: "long" }, 12, (place) => Date.UTC(2027, place, 1)),
  };
}
