import type { Metadata, Route } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ActivityRows } from "@/components/activities/activity-rows";
import { ProjectFacts } from "@/components/efforts/project-facts";
import { ProjectMunicipalities } from "@/components/efforts/project-municipalities";
import { ProjectTargets } from "@/components/efforts/project-targets";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Figures } from "@/components/ui/figures";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { heldActivities } from "@/lib/activities/queries";
import { findProject } from "@/lib/efforts/queries";
import { formatNumber } from "@/lib/money";
import { findViewer, isSecretariat } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/efforts/[id]">): Promise<Metadata> {
  const { id, title, summary } = await findProject((await params).id);
  return { title, description: summary, alternates: { canonical: `/efforts/${id}` } };
}

export default async function Project({ params }: PageProps<"/efforts/[id]">) {
  const { id } = await params;
  const [project, latest, viewer] = await Promise.all([
    findProject(id),
    heldActivities({ project: id }, 6),
    findViewer(),
  ]);
  const [t, locale] = [await getTranslations("efforts.page"), await getLocale()];
  const secretariat = isSecretariat(viewer);
  const member = (viewer?.forums.length ?? 0) > 0;
  const joined = new Set(project.participations.filter(({ running }) => running).map(({ code }) => code)).size;
  const list = `/activities?project=${id}` as Route;
  const figures = [
    {
      value: formatNumber(project.activities, locale),
      label: t("activities"),
      href: list,
      linkLabel: t("list"),
    },
    { value: formatNumber(project.participants, locale), label: t("participants") },
    { value: String(joined), label: t("municipalities") },
  ];
  return (
    <div className="wrap">
      <PageHead title={project.title} crumb={{ href: "/efforts", label: t("crumb") }} lead={project.summary}>
        {(project.led || secretariat) && (
          <p className="btns">
            <ButtonLink href={`/activities/new?project=${id}`}>{t("register")}</ButtonLink>
            <ButtonLink href={`/stories/new?project=${id}`} variant="second">
              {t("story")}
            </ButtonLink>
            <Link href={`/activities/import?project=${id}` as Route}>{t("import")}</Link>
            <Link href={`/efforts/${id}/edit` as Route}>{t("edit")}</Link>
          </p>
        )}
      </PageHead>
      <Figures items={figures} />
      <div className="cols gap-top">
        <div className="wide:col-span-7">
          {member && <ProjectTargets targets={project.targets} today={project.today} />}
          <Section title={t("latest")} aside={<Link href={list}>{t("list")}</Link>}>
            {latest.length === 0 && <Empty title={t("noActivities")}>{t("noActivitiesText")}</Empty>}
            <ActivityRows activities={latest} />
          </Section>
        </div>
        <div className="wide:col-span-5">
          <ProjectFacts project={project} writes={viewer?.forums.includes("kmk") ?? false} />
        </div>
        <div className="wide:col-span-12">
          <ProjectMunicipalities id={id} rows={project.participations} />
        </div>
      </div>
    </div>
  );
}
