import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { formatKroner } from "@/lib/money";
import type { Simulation } from "@/lib/prices/queries";

/** What each municipality was promised to pay for its seats, and would have paid. */
export function PayerTable({ rows, params }: { rows: Simulation["rows"]; params: Params }) {
  const t = useTranslations("prices");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("caption")}
      rows={rows}
      rowKey={({ municipalityCode }) => municipalityCode ?? ""}
      path="/secretariat/prices"
      params={params}
      exportHref="/secretariat/prices/export"
      pageSize={100}
      empty={
        <Empty title={t("none")}>
          <p>{t("noneText")}</p>
        </Empty>
      }
      columns={[
        {
          key: "name",
          label: t("municipality"),
          sort: ({ municipality }) => municipality,
          cell: ({ municipality, municipalityCode }) =>
            municipality ? (
              <Link href={`/municipalities/${municipalityCode}` as Route}>{municipality}</Link>
            ) : (
              t("nobody")
            ),
        },
        {
          key: "seats",
          label: t("seats"),
          align: "right",
          card: "half",
          sort: ({ seats }) => seats,
          cell: ({ seats }) => seats,
        },
        {
          key: "promised",
          label: t("promised"),
          align: "right",
          card: "half",
          sort: ({ promisedOre }) => promisedOre,
          cell: ({ promisedOre }) => formatKroner(promisedOre, locale),
        },
        {
          key: "would",
          label: t("would"),
          align: "right",
          card: "half",
          sort: ({ ore }) => ore,
          cell: ({ ore }) => <b className="font-strong">{formatKroner(ore, locale)}</b>,
        },
      ]}
    />
  );
}
