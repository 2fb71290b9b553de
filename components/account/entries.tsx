import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { type Entry, pageSize } from "@/lib/account/queries";

/** What a person did and what was done to them, in words. */
export function Entries({
  entries,
  total,
  mine,
  params,
}: {
  entries: Entry[];
  total: number;
  mine: string;
  params: Params;
}) {
  const t = useTranslations("account.entries");
  const words = ({ action }: Entry) => {
    const key = `actions.${action}` as "actions.grants.created";
    return t.has(key) ? t(key) : t("other");
  };
  const who = ({ personId, person }: Entry) => {
    if (!personId) return t("system");
    return personId === mine ? t("you") : (person ?? t("somebody"));
  };
  return (
    <Section title={t("title")}>
      <p className="mb-6">{t("lead")}</p>
      <DataTable
        caption={t("caption")}
        columns={[
          { key: "what", label: t("what"), cell: words },
          { key: "municipality", label: t("municipality"), cell: (entry) => entry.municipality ?? "–" },
          { key: "who", label: t("who"), cell: who },
          { key: "when", label: t("when"), cell: (entry) => <When at={entry.at} time short /> },
        ]}
        rows={entries}
        rowKey={(entry) => entry.id}
        path="/account"
        params={params}
        total={total}
        pageSize={pageSize}
        empty={<Empty title={t("empty")}>{t("emptyText")}</Empty>}
      />
    </Section>
  );
}
