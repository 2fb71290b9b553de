import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { municipalityTable } from "@/components/municipalities/municipality-table";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { State } from "@/components/ui/state";
import type { Column, Params } from "@/components/ui/table-state";
import { formatNumber } from "@/lib/money";
import { firstYear, type Municipality } from "@/lib/municipalities/queries";
import { density, formatGrowth, groupKey, groups, growth } from "@/lib/municipalities/rules";

type Cell = Omit<Column<Municipality>, "sort">;

/** All municipalities, to sort and search. */
export function MunicipalityList({ rows, params }: { rows: Municipality[]; params: Params }) {
  const t = useTranslations("municipalities");
  const cells = useCells(rows[0]?.countedOn.slice(0, 4) ?? "");
  const labels: Record<string, string> = { region: t("region"), group: t("group"), member: t("membership") };
  const options: Record<string, { value: string; label: string }[]> = {
    region: [...new Set(rows.map(({ region }) => region))].toSorted().map((value) => ({ value, label: value })),
    group: groups.map((group) => ({ value: String(group), label: t(groupKey(group)) })),
    member: (["yes", "no"] as const).map((value) => ({ value, label: t(value) })),
  };
  return (
    <DataTable
      caption={t("caption")}
      rows={rows}
      rowKey={({ code }) => code}
      path="/municipalities"
      exportHref="/municipalities/export"
      params={params}
      defaultSort="name"
      search={{ ...municipalityTable.search, label: t("search") }}
      filters={municipalityTable.filters.map((filter) => ({
        ...filter,
        label: labels[filter.name] ?? "",
        options: options[filter.name] ?? [],
      }))}
      columns={cells.map((cell, at) => ({ ...cell, ...municipalityTable.columns[at]! }))}
      empty={<Empty title={t("empty")} />}
    />
  );
}

/** In the order of the table's columns. */
function useCells(year: string): Cell[] {
  const t = useTranslations("municipalities");
  const locale = useLocale();
  const figure = { align: "right" } as const;
  return [
    {
      key: "name",
      label: t("name"),
      cell: ({ code, name }) => <Link href={`/municipalities/${code}` as Route}>{name}</Link>,
    },
    { key: "region", label: t("region"), hideLabel: true, cell: ({ region }) => region },
    {
      key: "group",
      label: t("group"),
      hideLabel: true,
      cell: ({ municipalityGroup }) => t(groupKey(municipalityGroup)),
    },
    {
      key: "inhabitants",
      label: t("inhabitants", { year }),
      ...figure,
      cell: ({ inhabitants }) => formatNumber(inhabitants, locale),
    },
    {
      key: "growth",
      label: t("growth", { year: firstYear }),
      ...figure,
      cell: (one) => formatGrowth(growth(one.inhabitantsFirst, one.inhabitants), locale),
    },
    { key: "density", label: t("density"), ...figure, cell: (one) => formatNumber(density(one), locale, 0) },
    {
      key: "member",
      label: t("membership"),
      hideLabel: true,
      cell: ({ member }) => member && <State kind="member" label={t("member")} />,
    },
  ];
}
