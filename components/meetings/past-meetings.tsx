import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { PlannedMeeting } from "@/lib/meetings/queries";

/** What has been held, newest first. */
export function PastMeetings({ meetings, params }: { meetings: PlannedMeeting[]; params: Params }) {
  const t = useTranslations("meetings");
  return (
    <DataTable
      caption={t("past")}
      rows={meetings}
      rowKey={({ id }) => id}
      path="/meetings"
      params={params}
      defaultSort="-when"
      pageSize={20}
      empty={<Empty title={t("nonePast")} />}
      columns={[
        {
          key: "name",
          label: t("name"),
          sort: ({ title }) => title,
          cell: ({ id, title }) => <Link href={`/meetings/${id}` as Route}>{title}</Link>,
        },
        {
          key: "when",
          label: t("when"),
          hideLabel: true,
          sort: ({ startsAt }) => startsAt,
          cell: ({ startsAt, endsAt }) => <When at={startsAt} until={endsAt} />,
        },
        { key: "forum", label: t("forumHead"), sort: ({ forum }) => forum, cell: ({ forum }) => t(`forum.${forum}`) },
        { key: "place", label: t("where"), sort: ({ place }) => place, cell: ({ place }) => place },
      ]}
    />
  );
}
