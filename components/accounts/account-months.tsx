import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { dateFormat } from "@/lib/formats";

type Month = { month: string; activities: number };

/** One tile an activity, month by month: the last twelve of the period. */
export function AccountMonths({
  code,
  name,
  months,
  until,
}: {
  code: string;
  name: string;
  months: Month[];
  until: string;
}) {
  const t = useTranslations("accounts");
  const locale = useLocale();
  const [year = 0, last = 1] = until.split("-").map(Number);
  const shown = Array.from({ length: 12 }, (_, at) => {
    const start = new Date(Date.UTC(year, last - 12 + at, 1));
    const month = start.toISOString().slice(0, 10);
    return { start, month, activities: months.find((one) => one.month === month)?.activities ?? 0 };
  });
  const total = shown.reduce((sum, { activities }) => sum + activities, 0);
  const word = (start: Date, style: "long" | "short") =>
    dateFormat(locale, { month: style, timeZone: "UTC", ...(style === "long" && { year: "numeric" }) })
      .format(start)
      .replace(".", "");
  return (
    <Section
      title={t("months", { count: total, name })}
      aside={<Link href={`/activities?municipality=${code}` as Route}>{t("list")}</Link>}
      className="gap-top"
    >
      <ol className="months" aria-label={t("monthsLabel")}>
        {shown.map(({ month, start, activities }) => (
          <li key={month}>
            <span className="sr-only">{word(start, "long")}: </span>
            <span className="text-s font-strong">{activities}</span>
            <Tiles count={activities} />
            <span aria-hidden="true" className="meta">
              {word(start, "short")}
            </span>
          </li>
        ))}
      </ol>
      <p className="meta mt-4">{t("tile")}</p>
    </Section>
  );
}

/** More than ten would leave the page: the figure above says how many. */
function Tiles({ count }: { count: number }) {
  const tiles = Math.min(10, count);
  return (
    <svg viewBox={`0 0 14 ${Math.max(1, tiles) * 16}`} aria-hidden="true">
      {Array.from({ length: tiles }, (_, at) => at * 16).map((y) => (
        <rect key={y} x="0" y={y} width="14" height="14" />
      ))}
    </svg>
  );
}
