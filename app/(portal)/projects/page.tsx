import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DraftList } from "@/components/activities/draft-list";
import { NeedsNow } from "@/components/homes/needs-now";
import { NextMeeting } from "@/components/homes/next-meeting";
import { Secretariat } from "@/components/homes/secretariat-contact";
import { StoryRows } from "@/components/stories/story-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { comingMeetings } from "@/lib/coming-meetings/queries";
import { homeLists } from "@/lib/homes/queries";
import { needsOf } from "@/lib/homes/rules";
import { contact } from "@/lib/profiles/queries";
import { activityDrafts } from "@/lib/registrations/queries";
import { unsentStories } from "@/lib/stories/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("homes"))("titles.projects") };
}

export default async function ProjectsPage({ searchParams }: PageProps<"/projects">) {
  const viewer = await requireForum("project");
  const [meetings, { address, today }, { waiting }, drafts, stories, { saved }] = await Promise.all([
    comingMeetings("project"),
    contact(),
    homeLists(),
    activityDrafts(),
    unsentStories(),
    searchParams,
  ]);
  const t = await getTranslations("homes");
  const needs = needsOf(today, { meetings, errands: [], steps: [], waiting, mayInvite: false });
  return (
    <div className="wrap">
      <PageHead meta={<When at={today} capital week />} title={t("now")} />
      <div className="cols">
        <div className="wide:col-span-7">
          <NeedsNow needs={needs} today={today} code={viewer.municipalityCode} />
          <DraftList drafts={drafts} saved={saved !== undefined} />
          <Section title={t("projects.stories")} aside={<Link href={"/stories" as Route}>{t("projects.all")}</Link>}>
            {stories.length === 0 && <Empty title={t("projects.noStories")}>{t("projects.noStoriesText")}</Empty>}
            <StoryRows stories={stories.slice(0, 4)} />
            <p className="btns mt-4">
              <ButtonLink href="/stories/new" variant="second">
                {t("projects.write")}
              </ButtonLink>
            </p>
          </Section>
        </div>
        <div className="wide:col-span-5">
          <NextMeeting meetings={meetings} />
          <Secretariat address={address} />
        </div>
      </div>
    </div>
  );
}
