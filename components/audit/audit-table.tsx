import { useTranslations } from "next-intl";
import { Changes } from "@/components/audit/changes";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { wordsOf } from "@/lib/audit/document";
import { type AuditPage, auditPageSize } from "@/lib/audit/queries";

/** What happened, by whom, to whom, and what was there before. */
export function AuditTable({ found, params }: { found: AuditPage; params: Params }) {
  const t = useTranslations("audit");
  const words = useTranslations("account.entries");
  return (
    <DataTable
      caption={t("caption")}
      rows={found.entries}
      rowKey={({ id }) => id}
      path="/secretariat/audit"
      params={params}
      total={found.total}
      pageSize={auditPageSize}
      exportHref="/secretariat/audit/export"
      empty={
        <Empty title={t("finding", { count: 0 })}>
          <p>{t("emptyText")}</p>
        </Empty>
      }
      columns={[
        {
          key: "what",
          label: t("heads.what"),
          cell: (entry) => (
            <>
              {wordsOf(entry.action, t, words)}
              <Changes entry={entry} names={found.names} />
            </>
          ),
        },
        {
          key: "by",
          label: t("heads.by"),
          cell: ({ by, network }) => (
            <>
              {by ?? t("system")}
              {network && <span className="meta block">{t("from", { network })}</span>}
            </>
          ),
        },
        { key: "about", label: t("heads.about"), cell: ({ about, municipality }) => about ?? municipality ?? "–" },
        { key: "at", label: t("heads.at"), cell: ({ at }) => <When at={at} time short /> },
      ]}
    />
  );
}
