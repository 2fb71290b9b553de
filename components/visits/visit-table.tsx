import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import type { Params } from "@/components/ui/table-state";
import { companyOf, VisitWhen } from "@/components/visits/visit-rows";
import { VisitStateLine } from "@/components/visits/visit-state";
import type { ListedVisit } from "@/lib/visits/queries";
import { visitStates } from "@/lib/visits/rules";

/** Every visit, filtered by how far it is. */
export function VisitTable({ visits, params }: { visits: ListedVisit[]; params: Params }) {
  const t = useTranslations("visits");
  return (
    <DataTable
      caption={t("table.caption")}
      path="/tour"
      params={params}
      rows={visits}
      rowKey={({ id }) => id}
      defaultSort="on"
      filters={[
        {
          name: "state",
          label: t("table.state"),
          options: visitStates.map((value) => ({ value, label: t(`states.${value}`) })),
          match: ({ state }, value) => state === value,
        },
      ]}
      columns={[
        {
          key: "host",
          label: t("table.host"),
          sort: ({ host }) => host,
          cell: ({ id, host, example }) => (
            <>
              <Link href={`/tour/${id}` as Route}>{host}</Link> <Example when={example} />
            </>
          ),
        },
        {
          key: "on",
          label: t("table.on"),
          sort: ({ on }) => on ?? "9999",
          cell: (visit) => <VisitWhen visit={visit} />,
        },
        { key: "who", label: t("table.who"), cell: (visit) => companyOf(visit) || "–" },
        {
          key: "state",
          label: t("table.state"),
          sort: ({ state }) => String(visitStates.indexOf(state)),
          cell: (visit) => <VisitStateLine state={visit.state} flagged={visit.flagged} />,
        },
      ]}
      empty={<Empty title={t("table.none")}>{t("table.noneText")}</Empty>}
    />
  );
}
