import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftList } from "@/components/activities/draft-list";
import { NeedsNow } from "@/components/homes/needs-now";
import { NextMeeting } from "@/components/homes/next-meeting";
import { ComingConferences, DatasetList, MeasureList, Secretariat } from "@/components/homes/project-lists";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { allConferences } from "@/lib/conferences/queries";
import { allDatasets } from "@/lib/datasets/queries";
import { comingMeetings, contact } from "@/lib/homes/queries";
import { needsOf } from "@/lib/homes/rules";
import { allMeasures } from "@/lib/measures/queries";
import { activityDrafts } from "@/lib/registrations/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("homes"))("titles.projects") };
}

export default async function ProjectsPage({ searchParams }: PageProps<"/projects">) {
  const viewer = await requireForum("project");
  const [meetings, conferences, datasets, measures, { address, today }, drafts, { saved }] = await Promise.all([
    comingMeetings("project"),
    allConferences(),
    allDatasets(),
    allMeasures(),
    contact(),
    activityDrafts(),
    searchParams,
  ]);
  const t = await getTranslations("homes");
  const needs = needsOf(today, { meetings, errands: [], steps: [], mayInvite: false });
  return (
    <div className="wrap">
      <PageHead meta={<When at={today} capital week />} title={t("now")} />
      <div className="cols">
        <div className="wide:col-span-7">
          <NeedsNow needs={needs} today={today} code={viewer.municipalityCode} />
          <DraftList drafts={drafts} saved={saved !== undefined} />
          <NextMeeting meetings={meetings} />
          <ComingConferences conferences={conferences.filter(({ past }) => !past).slice(0, 4)} />
          <MeasureList measures={measures} />
        </div>
        <div className="wide:col-span-5">
          <DatasetList datasets={datasets.slice(0, 5)} />
          <Secretariat address={address} />
        </div>
      </div>
    </div>
  );
}
