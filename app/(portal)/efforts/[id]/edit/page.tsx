import type { Route } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProjectForm } from "@/components/efforts/project-form";
import { ProjectLeaders, ProjectParticipations } from "@/components/efforts/project-parts";
import { TargetForms } from "@/components/efforts/target-forms";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { effortGround } from "@/lib/effort-areas/queries";
import { findProject } from "@/lib/efforts/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/efforts/[id]/edit">) {
  const { title } = await findProject((await params).id);
  return { title: (await getTranslations("efforts.form"))("edit", { title }) };
}

export default async function EditProjectPage({ params, searchParams }: PageProps<"/efforts/[id]/edit">) {
  const secretariat = isSecretariat(await requireForum("secretariat", "project"));
  const { id } = await params;
  const [project, ground, all] = await Promise.all([findProject(id), effortGround(), allMunicipalities()]);
  if (!secretariat && !project.led) forbidden();
  const t = await getTranslations("efforts.form");
  const municipalities = all.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="wrap">
      <PageHead
        title={t("edit", { title: project.title })}
        crumb={{ href: `/efforts/${id}` as Route, label: project.title }}
      >
        {(await searchParams).saved && <Notice>{t("saved")}</Notice>}
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          {secretariat && (
            <Section title={(await getTranslations("efforts.page"))("facts")}>
              <ProjectForm
                values={project}
                areas={ground.areas.map(({ id: value, title: label }) => ({ value, label }))}
                municipalities={municipalities}
              />
            </Section>
          )}
          <TargetForms projectId={id} targets={project.targets} />
        </div>
        {secretariat && (
          <div className="wide:col-span-5">
            <ProjectLeaders
              project={project}
              people={ground.leaders.map(({ id: value, name: label }) => ({ value, label }))}
            />
            <ProjectParticipations project={project} municipalities={municipalities} />
          </div>
        )}
      </div>
    </div>
  );
}
