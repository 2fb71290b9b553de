import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ActivityNarrowing } from "@/components/activities/activity-narrowing";
import { ActivityPaging, FollowActivities } from "@/components/activities/activity-paging";
import { ActivityRows } from "@/components/activities/activity-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { narrowingOf } from "@/lib/activities/input";
import { comingActivities, heldActivities, pageSize } from "@/lib/activities/queries";
import { alternatesOf } from "@/lib/alternates";
import { projectChoices } from "@/lib/efforts/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { findViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("activities"))("title"), alternates: await alternatesOf("/activities") };
}

export default async function Activities({ searchParams }: PageProps<"/activities">) {
  const narrowing = narrowingOf(await searchParams);
  const { page = 1 } = narrowing;
  const [held, coming, municipalities, projects, viewer] = await Promise.all([
    heldActivities(narrowing),
    page === 1 ? comingActivities(narrowing, 12) : [],
    allMunicipalities(),
    projectChoices(),
    findViewer(),
  ]);
  const t = await getTranslations("activities");
  const own = municipalities.find(({ code }) => code === narrowing.municipality);
  const registers = viewer?.forums.some((forum) => forum === "project" || forum === "secretariat");
  return (
    <div className="wrap">
      <PageHead title={own ? t("titleIn", { municipality: own.name }) : t("title")} lead={t("lead")}>
        {registers && (
          <p className="btns">
            <ButtonLink href="/activities/new">{t("register")}</ButtonLink>
            <Link href={"/activities/senders" as Route}>{t("senders")}</Link>
          </p>
        )}
      </PageHead>
      <ActivityNarrowing
        narrowing={narrowing}
        municipalities={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        projects={projects}
      />
      {page === 1 && (
        <Section title={t("coming")}>
          {coming.length === 0 && <Empty title={t("noneComing")}>{t("noneComingText")}</Empty>}
          <ActivityRows activities={coming} />
        </Section>
      )}
      <Section title={t("held")} aside={own && <Link href={`/municipalities/${own.code}` as Route}>{own.name}</Link>}>
        {held.length === 0 && <Empty title={t("noneHeld")}>{t("noneHeldText")}</Empty>}
        <ActivityRows activities={held.slice(0, pageSize)} />
        <ActivityPaging narrowing={narrowing} more={held.length > pageSize} />
      </Section>
      <FollowActivities narrowing={narrowing} />
    </div>
  );
}
