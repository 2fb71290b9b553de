import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ForumFilter } from "@/components/meetings/forum-filter";
import { PastMeetings } from "@/components/meetings/past-meetings";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { meetingForums } from "@/lib/meetings/input";
import { mostComing, nearMeetings } from "@/lib/meetings/queries";
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
        {coming.length === 0 && <Empty title={t("noneComing")}>{t("noneComingText")}</Empty>}
        <Rows>
          {coming.map(({ id, title, startsAt, endsAt, place, items, example, state }) => (
            <Row
              key={id}
              href={`/meetings/${id}` as Route}
              title={state === "cancelled" ? <s>{title}</s> : title}
              side={
                <>
                  {state === "cancelled" && <State kind="no" label={t("states.cancelled")} />}
                  {items > 0 && t("items", { count: items })} <Example when={example} />
                </>
              }
            >
              <p className="num mt-1">
                <When at={startsAt} until={endsAt} capital week />
              </p>
              <p className="meta">{place}</p>
            </Row>
          ))}
        </Rows>
        {coming.length === mostComing && (
          <p className="mt-4">
            <Link href={"/meetings/plan" as Route}>{t("moreComing")}</Link>
          </p>
        )}
      </Section>
      <Section title={t("past")}>
        <PastMeetings meetings={held} params={params} />
      </Section>
    </div>
  );
}
