import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { ActivityFacts } from "@/components/activities/activity-facts";
import { ActivitySteps } from "@/components/activities/activity-steps";
import { LinkedData } from "@/components/layout/linked-data";
import { PictureList } from "@/components/pictures/picture-list";
import { ShareKit } from "@/components/shares/share-kit";
import { ButtonLink } from "@/components/ui/button-link";
import { Example } from "@/components/ui/example";
import { Markdown } from "@/components/ui/markdown";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findActivity } from "@/lib/activities/queries";
import { happeningOf, stateOf } from "@/lib/activities/rules";
import { eventOf } from "@/lib/linked-data";
import { picturesOf } from "@/lib/pictures/queries";

export async function generateMetadata({ params }: PageProps<"/activities/[id]">): Promise<Metadata> {
  const { id, title, project, place, published } = await findActivity((await params).id);
  const description = [place, project].filter(Boolean).join(". ");
  const image = { url: `/activities/${id}/card`, width: 1200, height: 630, alt: title };
  const openGraph = published && { openGraph: { title, description, images: [image] } };
  return { title, description, alternates: { canonical: `/activities/${id}` }, ...openGraph };
}

export default async function Activity({ params, searchParams }: PageProps<"/activities/[id]">) {
  const { id } = await params;
  const [activity, pictures, { done }] = await Promise.all([
    findActivity(id),
    picturesOf("activity", id),
    searchParams,
  ]);
  const t = await getTranslations("activities");
  const name = (await getTranslations("layout"))("name");
  const { writer, registered, projectId } = activity;
  return (
    <div className="wrap">
      {activity.published && <LinkedData things={[eventOf(name, happeningOf(activity))]} />}
      <PageHead
        crumb={{ href: "/activities" as Route, label: t("page.crumb") }}
        title={activity.title}
        meta={
          <>
            {t(`states.${stateOf(activity, activity.today)}`)} <Example when={activity.example} />
          </>
        }
      >
        {done && writer && registered && (
          <>
            <Notice className="mb-4">{t("page.done")}</Notice>
            <ButtonLink href={`/activities/new?project=${projectId}&copy=${id}`}>{t("page.another")}</ButtonLink>
          </>
        )}
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <ActivityFacts activity={activity} />
          {activity.body && (
            <div className="mt-8">
              <Markdown text={activity.body} under={2} />
            </div>
          )}
          {(pictures.length > 0 || writer) && (
            <Section title={t("page.pictures")} className="gap-top">
              <PictureList pictures={pictures} {...(writer && { of: { activityId: id } })} />
            </Section>
          )}
        </div>
        <div className="wide:col-span-5">
          {writer && <ActivitySteps activity={activity} />}
          {activity.published && registered && <ShareKit kind="activities" id={id} title={activity.title} />}
        </div>
      </div>
    </div>
  );
}
