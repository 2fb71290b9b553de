import { getTranslations } from "next-intl/server";
import { ProjectForm } from "@/components/efforts/project-form";
import { PageHead } from "@/components/ui/page-head";
import { effortGround } from "@/lib/effort-areas/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("efforts.form"))("new") };
}

export default async function NewProjectPage() {
  await requireForum("secretariat");
  const [{ areas }, municipalities] = await Promise.all([effortGround(), allMunicipalities()]);
  const t = await getTranslations("efforts");
  return (
    <div className="wrap">
      <PageHead title={t("form.new")} crumb={{ href: "/efforts", label: t("title") }} />
      <ProjectForm
        values={{}}
        areas={areas.map(({ id, title }) => ({ value: id, label: title }))}
        municipalities={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </div>
  );
}
