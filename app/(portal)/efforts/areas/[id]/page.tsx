import { getTranslations } from "next-intl/server";
import { AreaForm } from "@/components/efforts/project-form";
import { PageHead } from "@/components/ui/page-head";
import { effortGround, findArea } from "@/lib/effort-areas/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("efforts"))("editArea") };
}

export default async function EditAreaPage({ params }: PageProps<"/efforts/areas/[id]">) {
  await requireForum("secretariat");
  const { id } = await params;
  const [area, { agreements }, municipalities] = await Promise.all([findArea(id), effortGround(), allMunicipalities()]);
  const t = await getTranslations("efforts");
  return (
    <div className="wrap">
      <PageHead title={t("areaForm.edit", { title: area.title })} crumb={{ href: "/efforts", label: t("title") }} />
      <AreaForm
        values={area}
        agreements={agreements.map(({ id: value, name }) => ({ value, label: name }))}
        municipalities={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </div>
  );
}
