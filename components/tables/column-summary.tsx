import { useLocale, useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { formatDay } from "@/lib/dates";
import { formatNumber } from "@/lib/money";
import type { FoundTable } from "@/lib/tables/queries";
import { holdsYears } from "@/lib/tables/rules";

/** What each column holds: its kind, how many cells are filled, its ends, its mean, what comes most often. */
export function ColumnSummary({ columns, rows }: { columns: FoundTable["columns"]; rows: number }) {
  const t = useTranslations("tables.summary");
  const locale = useLocale();
  const end = (value: string | number | undefined, years: boolean) =>
    value === undefined
      ? ""
      : typeof value === "string"
        ? formatDay(value, locale)
        : years
          ? value
          : formatNumber(value, locale);
  const heads = (["column", "type", "filled", "empty", "min", "max", "mean", "frequent"] as const).map((key) => t(key));
  return (
    <Fold summary={t("title")}>
      <table className="cards">
        <caption className="sr-only">{t("title")}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const { name, type, filled, min, max, frequent = [] } = column;
            const mean = holdsYears(column) ? undefined : column.mean;
            const cells = [
              t(`types.${type}`),
              formatNumber(filled, locale),
              formatNumber(rows - filled, locale),
              end(min, holdsYears(column)),
              end(max, holdsYears(column)),
              mean === undefined ? "" : formatNumber(mean, locale, 2),
              frequent.map(([value, count]) => `${value} (${formatNumber(count, locale)})`).join(", "),
            ];
            return (
              <tr key={name}>
                <th scope="row" className="card-full">
                  {name}
                </th>
                {cells.map((cell, at) => (
                  <td key={heads[at + 1]} className="card-full" data-label={heads[at + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Fold>
  );
}
