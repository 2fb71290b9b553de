import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Compared, tableOf } from "@/lib/comparisons/rules";

/** Municipality by indicator and year; one's own is bold. */
export function ComparisonTable({ compared, own }: { compared: Compared; own: string | null }) {
  const t = useTranslations("comparisons");
  const { columns, rows } = tableOf(compared);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table-frame" tabIndex={0} aria-label={t("result")}>
      <table className="cards">
        <caption className="sr-only">{t("result")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("municipality")}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className="text-right">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, values }) => (
            <tr key={code} className={code === own ? "font-bold" : ""}>
              <th scope="row" className="card-full">
                <Link href={`/municipalities/${code}` as Route}>{name}</Link>
              </th>
              {columns.map(({ key, label, say }, at) => (
                <td key={key} className="card-full whitespace-nowrap wide:text-right" data-label={label}>
                  {values[at] === undefined ? t("noValue") : say(values[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
