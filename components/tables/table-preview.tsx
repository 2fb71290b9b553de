import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import { formatNumber } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";
import { type FoundTable, mostArranged, pageSize, type rowsOf } from "@/lib/tables/queries";
import { holdsYears } from "@/lib/tables/rules";

/** A page of a table's rows as the server has sorted and searched them. */
export function TablePreview({
  table,
  found,
  params,
  municipalities,
}: {
  table: FoundTable;
  found: Awaited<ReturnType<typeof rowsOf>>;
  params: Params;
  municipalities: Municipality[];
}) {
  const t = useTranslations("tables");
  const locale = useLocale();
  const named = table.columns.some(({ type }) => type === "municipality");
  const places = municipalities.filter(({ code }) => code in table.sums);
  return (
    <Section title={t("rows")}>
      {table.rows > mostArranged && (
        <p className="meta mb-3">{t("limited", { most: formatNumber(mostArranged, locale) })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={table.name}>
        <DataTable
          caption={table.name}
          rows={found.rows}
          total={found.total}
          rowKey={({ number }) => String(number)}
          path={`/datasets/tables/${table.id}`}
          params={params}
          pageSize={pageSize}
          search={{ label: t("search"), text: () => "" }}
          filters={
            named && places.length > 1
              ? [
                  {
                    name: "municipality",
                    label: t("municipality"),
                    options: places.map(({ code, name }) => ({ value: code, label: name })),
                    match: () => true,
                  },
                ]
              : []
          }
          columns={table.columns.map((column, at) => ({
            key: `c${at}`,
            label: column.name,
            sort: () => undefined,
            ...(column.type === "number" && { align: "right" as const }),
            cell: ({ cells }: (typeof found.rows)[number]) => {
              const cell = cells[at] ?? "";
              return typeof cell === "number" && !holdsYears(column) ? formatNumber(cell, locale) : cell;
            },
          }))}
          empty={<Empty title={t("none")} />}
        />
      </section>
    </Section>
  );
}
