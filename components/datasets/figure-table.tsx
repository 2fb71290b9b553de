import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { arrange, type Column, type Params, readTable } from "@/components/ui/table-state";
import type { figuresOf } from "@/lib/datasets/queries";
import { type FigureRow, figureTable, ownFirst, tableOf } from "@/lib/datasets/rules";
import { formatNumber } from "@/lib/money";

const pageSize = 50;

/** Municipality by indicator and year; one's own municipality stands first and bold. */
export function FigureTable({
  dataset,
  figures,
  own,
  params,
}: {
  dataset: { id: string; title: string };
  figures: Awaited<ReturnType<typeof figuresOf>>;
  own: string | null;
  params: Params;
}) {
  const t = useTranslations("datasets.page");
  const locale = useLocale();
  const { columns, rows } = tableOf(figures.indicators, figures.figures);
  const table = figureTable(columns);
  const state = readTable(params, { defaultSort: "municipality" });
  const found = ownFirst(arrange(rows, table, state), own);
  const bold = (row: FigureRow, text: string) => (row.code === own ? <b>{text}</b> : text);
  const first: Column<FigureRow> = {
    ...table.columns[0]!,
    label: t("municipality"),
    cell: (row) => <Link href={`/municipalities/${row.code}` as Route}>{bold(row, row.municipality)}</Link>,
  };
  const rest = columns.map(
    ({ key, label, unit, decimals }, at): Column<FigureRow> => ({
      ...table.columns[at + 1]!,
      label: unit ? t("unit", { label, unit }) : label,
      align: "right",
      cell: (row) => {
        const value = row.values.get(key);
        return value === undefined ? "" : bold(row, formatNumber(value, locale, decimals));
      },
    }),
  );
  const path = `/datasets/${dataset.id}`;
  return (
    <DataTable
      caption={t("caption", { title: dataset.title })}
      rows={found.slice((state.page - 1) * pageSize, state.page * pageSize)}
      total={found.length}
      rowKey={({ code }) => code}
      path={path}
      exportHref={`${path}/export`}
      params={params}
      defaultSort="municipality"
      pageSize={pageSize}
      search={{ ...table.search, label: t("search") }}
      columns={[first, ...rest]}
      empty={<Empty title={t("empty")} />}
    />
  );
}
