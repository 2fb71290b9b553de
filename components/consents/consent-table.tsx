import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { type Consent, consentKinds, consentPageSize } from "@/lib/consents/queries";

/** Who agreed to what, when, and whether it was taken back. */
export function ConsentTable({ consents, total, params }: { consents: Consent[]; total: number; params: Params }) {
  const t = useTranslations("consents");
  return (
    <DataTable
      caption={t("caption")}
      rows={consents}
      rowKey={({ kind, who, what, given }) => `${kind} ${who} ${what} ${given}`}
      path="/secretariat/consents"
      params={params}
      total={total}
      pageSize={consentPageSize}
      exportHref="/secretariat/consents/export"
      search={{ label: t("search"), text: ({ who }) => who }}
      filters={[
        {
          name: "kind",
          label: t("columns.kind"),
          options: consentKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          match: () => true,
        },
      ]}
      empty={<Empty title={t("empty")} />}
      columns={[
        {
          key: "who",
          label: t("columns.who"),
          cell: ({ who }) => <span className="[overflow-wrap:anywhere]">{who || "–"}</span>,
        },
        {
          key: "kind",
          label: t("columns.kind"),
          cell: ({ kind, what }) => (
            <>
              {t(`kinds.${kind}`)}
              {what && <span className="meta block">{kind === "newsletter" ? t("version", { what }) : what}</span>}
            </>
          ),
        },
        { key: "given", label: t("columns.given"), cell: ({ given }) => (given ? <When at={given} short /> : "–") },
        {
          key: "withdrawn",
          label: t("columns.withdrawn"),
          cell: ({ withdrawn }) => (withdrawn ? <When at={withdrawn} short /> : t("valid")),
        },
      ]}
    />
  );
}
