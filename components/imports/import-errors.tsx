import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import type { ImportField } from "@/lib/imports/input";
import type { errorsOf } from "@/lib/imports/queries";

type Props = { id: string; errors: Awaited<ReturnType<typeof errorsOf>>; params: Params };

/** What is wrong, where, and what stood there. */
export function ImportErrors({ id, errors, params }: Props) {
  const t = useTranslations("imports");
  const say = useTranslations("errors");
  return (
    <Section title={t("errors")}>
      <DataTable
        caption={t("errorsCaption")}
        rows={errors.map((error, at) => ({ ...error, at }))}
        rowKey={({ at }) => String(at)}
        path={`/activities/import/${id}`}
        exportHref={`/activities/import/${id}/errors`}
        params={params}
        empty={<Empty title={t("noErrors")} />}
        columns={[
          { key: "row", label: t("row"), cell: ({ row }) => `${t("row")} ${row}`, sort: ({ row }) => row },
          {
            key: "field",
            label: t("field"),
            hideLabel: true,
            cell: ({ field }) => t(`fields.${field as ImportField}`),
          },
          { key: "problem", label: t("problem"), hideLabel: true, cell: ({ problem }) => say(problem as "title") },
          { key: "value", label: t("value"), cell: ({ value }) => <span className="wrap-anywhere">{value}</span> },
        ]}
      />
    </Section>
  );
}
