import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { RetentionRule } from "@/lib/retention/queries";
import { inYears } from "@/lib/retention/rules";

/** Each rule: what goes, after how long and why, how much tonight, and what went last. */
export function RuleTable({ rules, params }: { rules: RetentionRule[]; params: Params }) {
  const t = useTranslations("retention");
  const words = ({ rule }: RetentionRule) => `rules.${rule}` as "rules.audit";
  return (
    <DataTable
      caption={t("caption")}
      rows={rules}
      rowKey={({ rule }) => rule}
      path="/secretariat/retention"
      params={params}
      empty={<Empty title={t("none")} />}
      columns={[
        {
          key: "what",
          label: t("columns.what"),
          cell: (rule) => (
            <>
              {t(words(rule))}
              <span className="meta block font-normal">{t(`why.${rule.rule}` as "why.audit")}</span>
            </>
          ),
        },
        { key: "after", label: t("columns.after"), cell: ({ days }) => t("after", inYears(days)) },
        {
          key: "rows",
          label: t("columns.tonight"),
          align: "right",
          sort: ({ rows }) => rows,
          cell: ({ rows }) => rows,
        },
        {
          key: "last",
          label: t("columns.last"),
          sort: ({ last_at }) => last_at,
          cell: ({ last_at, last_rows }) =>
            last_at ? (
              <>
                <When at={last_at} short /> <span className="meta block">{t("took", { count: last_rows ?? 0 })}</span>
              </>
            ) : (
              t("never")
            ),
        },
      ]}
    />
  );
}
