import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SignUpStateMark } from "@/components/sign-ups/sign-up-state";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { formatTime } from "@/lib/dates";
import { type ParticipantPage, participantsPerPage } from "@/lib/participants/queries";
import { states } from "@/lib/sign-ups/input";

/** A page of those who signed up, each with a page of their own. */
export function ParticipantTable({
  participants: { rows, total },
  path,
  params,
}: {
  participants: ParticipantPage;
  path: string;
  params: Params;
}) {
  const t = useTranslations("conferences.signUps");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("participants")}
      rows={rows}
      total={total}
      pageSize={participantsPerPage}
      rowKey={({ id }) => id}
      path={path}
      params={params}
      defaultSort="state"
      search={{ label: t("search"), text: () => "" }}
      filters={[
        {
          name: "state",
          label: t("columns.state"),
          options: states.map((value) => ({ value, label: t(`states.${value}`) })),
          match: ({ state }, value) => state === value,
        },
      ]}
      exportHref={`${path}/export`}
      empty={<Empty title={t("nobody")}>{t("nobodyText")}</Empty>}
      columns={[
        {
          key: "name",
          label: t("columns.name"),
          sort: ({ name }) => name,
          cell: ({ id, name, title }) => (
            <>
              <Link href={`/check-in/${id}` as Route}>{name}</Link>
              {title && <span className="meta block">{title}</span>}
            </>
          ),
        },
        {
          key: "municipality",
          label: t("columns.municipality"),
          sort: ({ municipality }) => municipality,
          cell: ({ municipality }) => municipality,
        },
        {
          key: "state",
          label: t("columns.state"),
          hideLabel: true,
          sort: ({ state }) => states.indexOf(state),
          cell: ({ state }) => <SignUpStateMark state={state} />,
        },
        {
          key: "here",
          label: t("columns.here"),
          card: "half",
          sort: ({ checkedInAt }) => checkedInAt ?? "",
          cell: ({ checkedInAt }) => checkedInAt && formatTime(checkedInAt, locale),
        },
        ...(rows.some(({ payment }) => payment)
          ? [
              {
                key: "payment",
                label: t("columns.payment"),
                card: "half" as const,
                cell: ({ payment }: (typeof rows)[number]) => payment && t(`payments.${payment}`),
              },
            ]
          : []),
      ]}
    />
  );
}
