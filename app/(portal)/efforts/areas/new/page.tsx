import { getTranslations } from "next-intl/server";
import { AreaForm } from "@/components/efforts/project-form";
import { PageHead } from "@/components/ui/page-head";
import { effortGround } from "@/lib/effort-areas/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("efforts.areaForm"))("new") };
}

export default async function NewAreaPage() {
  await requireForum("secretariat");
  const [{ agreements }, municipalities] = await Promise.all([effortGround(), allMunicipalities()]);
  const t = await getTranslations("efforts");
  return (
    <div className="wrap">
      <PageHead title={t("areaForm.new")} crumb={{ href: "/efforts", label: t("title") }} />
      <AreaForm
        values={{}}
        agreements={agreements.map(({ id, name }) => ({ value: id, label: name }))}
        municipalities={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </div>
  );
}
