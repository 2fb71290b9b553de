import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Participation } from "@/lib/efforts/queries";
import { formatNumber } from "@/lib/money";

/** Who takes part, since when, and what came of it there. */
export function ProjectMunicipalities({ id, rows }: { id: string; rows: Participation[] }) {
  const t = useTranslations("efforts.page");
  const locale = useLocale();
  return (
    <Section title={t("joined")}>
      <DataTable
        caption={t("joined")}
        rows={rows}
        rowKey={(row) => row.id}
        path={`/efforts/${id}`}
        params={{}}
        pageSize={100}
        empty={<Empty title={t("nobody")} />}
        columns={[
          {
            key: "name",
            label: t("municipality"),
            cell: ({ code, name }) => <Link href={`/municipalities/${code}` as Route}>{name}</Link>,
          },
          {
            key: "activities",
            label: t("activityCount"),
            align: "right",
            card: "half",
            cell: ({ code, activities }) => (
              <Link href={`/activities?project=${id}&municipality=${code}` as Route}>
                {formatNumber(activities, locale)}
              </Link>
            ),
          },
          {
            key: "participants",
            label: t("people"),
            align: "right",
            card: "half",
            cell: ({ participants }) => formatNumber(participants, locale),
          },
          {
            key: "period",
            label: t("period"),
            hideLabel: true,
            cell: ({ fromOn, untilOn }) => (
              <span className="wide:pl-(--gap)">
                {t.rich("periodText", {
                  from: () => <When at={fromOn} short />,
                  until: () => <When at={untilOn} short />,
                })}
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}
