import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { Section } from "@/components/ui/section";
import type { Candidate, Forecast, Sum } from "@/lib/forecasts/rules";
import { formatKroner, formatNumber } from "@/lib/money";

/** Municipalities by how sure they are, and what that comes to: at least, with the likely, and at most. */
export function ForecastTable({ forecast: { groups, low, middle, high } }: { forecast: Forecast }) {
  const t = useTranslations("forecast");
  const totals = { low, middle, high };
  return (
    <Section title={t("table")}>
      <table className="cards">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("chance")}</th>
            {(["count", "inhabitants", "fee"] as const).map((key) => (
              <th key={key} scope="col" className="text-right">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ chance, rows, sum }) => (
            <tr key={chance}>
              <th scope="row" className="card-full">
                {t(`chances.${chance}`)}
                <span className="meta block max-w-measure font-normal">{t(`means.${chance}`)}</span>
                <Names rows={rows} />
              </th>
              <Figures sum={sum} paid={chance !== "no" && chance !== "outside"} />
            </tr>
          ))}
        </tbody>
        <tbody className="border-t-2 border-ink">
          {(Object.keys(totals) as (keyof typeof totals)[]).map((key) => (
            <tr key={key}>
              <th scope="row" className="card-full font-strong">
                {t(`range.${key}`)}
              </th>
              <Figures sum={totals[key]} paid />
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Names({ rows }: { rows: Candidate[] }) {
  return (
    <span className="block text-s font-normal">
      {rows.map(({ code, name }, at) => (
        <span key={code}>
          {at > 0 && ", "}
          <Link href={casePath(code)}>{name}</Link>
        </span>
      ))}
    </span>
  );
}

function Figures({ sum: { count, inhabitants, feeOre }, paid }: { sum: Sum; paid: boolean }) {
  const t = useTranslations("forecast");
  const locale = useLocale();
  const fee = feeOre === null || !paid ? "–" : formatKroner(feeOre, locale);
  const cells = { count: formatNumber(count, locale), inhabitants: formatNumber(inhabitants, locale), fee };
  return (Object.keys(cells) as (keyof typeof cells)[]).map((key) => (
    <td
      key={key}
      data-label={t(key)}
      className={`num whitespace-nowrap wide:text-right ${key === "fee" ? "card-full" : ""}`}
    >
      {cells[key]}
    </td>
  ));
}
