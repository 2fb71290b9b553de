import { useLocale, useTranslations } from "next-intl";
import { formatDate, formatDay, formatTime, formatTimeRange, isoWeek, type Moment } from "@/lib/dates";

/** A complete date, for readers and machines. */
export function When({
  at,
  until,
  time = false,
  short = false,
  capital = false,
  week = false,
}: {
  at: Moment;
  until?: Moment;
  time?: boolean;
  short?: boolean;
  capital?: boolean;
  week?: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("ui");
  const day = short ? formatDay(at, locale) : formatDate(at, locale);
  const hours = until
    ? ` ${formatTimeRange(at, until, locale)}`
    : time
      ? ` ${t("at", { time: formatTime(at, locale) })}`
      : "";
  const text = capital ? day.charAt(0).toUpperCase() + day.slice(1) : day;
  return (
    <>
      <time dateTime={typeof at === "string" ? at : at.toISOString()}>{text + hours}</time>
      {week && ` (${t("week", { week: isoWeek(at) })})`}
    </>
  );
}
