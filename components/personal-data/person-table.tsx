import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { type KnownPerson, personPageSize } from "@/lib/personal-data/queries";

/** Everybody whom the portal knows, each leading to what it knows. */
export function PersonTable({ people, total, params }: { people: KnownPerson[]; total: number; params: Params }) {
  const t = useTranslations("personalData");
  return (
    <DataTable
      caption={t("caption")}
      rows={people}
      rowKey={({ id }) => id}
      path="/secretariat/personal-data"
      params={params}
      total={total}
      pageSize={personPageSize}
      search={{ label: t("search"), text: ({ name }) => name }}
      empty={<Empty title={t("empty")} />}
      columns={[
        {
          key: "name",
          label: t("columns.name"),
          cell: ({ id, name, title }) => (
            <>
              <Link href={`/secretariat/personal-data/${id}` as Route}>{name}</Link>
              {title && <span className="meta block font-normal">{title}</span>}
            </>
          ),
        },
        { key: "municipality", label: t("columns.municipality"), cell: ({ municipality }) => municipality ?? "–" },
        {
          key: "address",
          label: t("columns.address"),
          cell: ({ address }) => <span className="[overflow-wrap:anywhere]">{address ?? "–"}</span>,
        },
        {
          key: "state",
          label: t("columns.state"),
          cell: ({ deactivatedAt }) => t(deactivatedAt ? "closed" : "open"),
        },
      ]}
    />
  );
}
