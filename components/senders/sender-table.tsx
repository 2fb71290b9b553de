import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { Column, Params } from "@/components/ui/table-state";
import type { SenderShare } from "@/lib/senders/queries";

/** How many of somebody's public activities show us as sender; of project leaders or of municipalities. */
export function SenderTable({
  of,
  rows,
  params,
}: {
  of: "leaders" | "municipalities";
  rows: SenderShare[];
  params: Params;
}) {
  const t = useTranslations("senders");
  const share = ({ shown, activities }: SenderShare) => Math.round((100 * shown) / activities);
  const columns: Column<SenderShare>[] = [
    { key: "name", label: t(`columns.${of}`), sort: ({ name }) => name, cell: ({ name }) => name },
    {
      key: "shown",
      label: t("columns.shown"),
      align: "right",
      card: "half",
      sort: ({ shown }) => shown,
      cell: (row) => t("of", row),
    },
    {
      key: "share",
      label: t("columns.share"),
      align: "right",
      card: "half",
      sort: share,
      cell: (row) => t("percent", { percent: share(row) }),
    },
    {
      key: "unanswered",
      label: t("columns.unanswered"),
      align: "right",
      card: "half",
      sort: ({ unanswered }) => unanswered,
      cell: ({ unanswered }) => unanswered,
    },
  ];
  return (
    <DataTable
      caption={t(of)}
      path="/activities/senders"
      prefix={of}
      pageSize={15}
      {...{ params, rows, columns }}
      rowKey={({ id }) => id}
      empty={null}
    />
  );
}
