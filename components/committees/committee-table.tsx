import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Mark } from "@/components/ui/mark";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { ListedCommittee } from "@/lib/committees/queries";

/** Every member's culture committee with its next meeting, the soonest first. */
export function CommitteeTable({ rows, params }: { rows: ListedCommittee[]; params: Params }) {
  const t = useTranslations("committees.table");
  const day = (at: string | null) => at && <When at={at} short />;
  return (
    <DataTable
      caption={t("caption")}
      path="/committees"
      params={params}
      rows={rows}
      rowKey={({ code }) => code}
      defaultSort="next"
      columns={[
        {
          key: "municipality",
          label: t("municipality"),
          sort: ({ municipality }) => municipality,
          cell: ({ code, municipality }) => <Link href={`/committees/${code}` as Route}>{municipality}</Link>,
        },
        {
          key: "committee",
          label: t("committee"),
          cell: ({ committee }) => committee || <Mark>{t("unknown")}</Mark>,
        },
        {
          key: "next",
          label: t("next"),
          sort: ({ next }) => next ?? "9999",
          cell: ({ next }) => day(next) ?? <Mark>{t("noDates")}</Mark>,
        },
        { key: "papers", label: t("papers"), sort: ({ papersOn }) => papersOn, cell: ({ papersOn }) => day(papersOn) },
        {
          key: "status",
          label: t("status"),
          sort: ({ statusOn }) => statusOn ?? "9999",
          cell: ({ statusOn }) => day(statusOn) ?? "–",
        },
        {
          key: "coming",
          label: t("coming"),
          align: "right",
          sort: ({ coming }) => coming,
          cell: ({ coming }) => coming,
        },
        { key: "confirmed", label: t("confirmed"), cell: ({ confirmedOn }) => day(confirmedOn) ?? "–" },
      ]}
      empty={<Empty title={t("none")} />}
    />
  );
}
