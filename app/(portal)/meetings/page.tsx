import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ComingList } from "@/components/meetings/coming-list";
import { ForumFilter } from "@/components/meetings/forum-filter";
import { PastMeetings } from "@/components/meetings/past-meetings";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import { meetingForums } from "@/lib/meetings/input";
import { nearMeetings } from "@/lib/meetings/queries";
import { isGuest, isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("title") };
}

export default async function Meetings({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const t = await getTranslations("meetings");
  const viewer = await requireViewer();
  const guest = isGuest(viewer);
  const forums = meetingForums.filter((one) => isSecretariat(viewer) || viewer.forums.includes(one));
  const forum = forums.find((one) => one === params.forum);
  const { coming, held } = await nearMeetings(forum);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={guest ? t("guestLead") : t("lead")}>
        <ForumFilter
          forums={forums}
          chosen={forum}
          address={(one) => (one ? `/meetings?forum=${one}` : "/meetings") as Route}
        />
        <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-1">
          {isSecretariat(viewer) && <Link href={"/meetings/new" as Route}>{t("new")}</Link>}
          <Link href={"/meetings/plan" as Route}>{t("planYear")}</Link>
          <Link href={"/meetings/calendar" as Route}>{t("calendar")}</Link>
        </p>
        {!guest && (
          <p className="mt-2">
            <Link href={"/meetings/polls" as Route}>{t("polls")}</Link>
          </p>
        )}
      </PageHead>
      <Section title={t("coming")}>
        <ComingList meetings={coming} />
      </Section>
      <Section title={t("past")}>
        <PastMeetings meetings={held} params={params} />
      </Section>
    </div>
  );
}
