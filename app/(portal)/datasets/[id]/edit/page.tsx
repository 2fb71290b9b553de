import type { Metadata, Route } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DatasetForm } from "@/components/datasets/dataset-form";
import { PageHead } from "@/components/ui/page-head";
import { findDataset } from "@/lib/datasets/queries";
import { areaChoices } from "@/lib/effort-areas/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/datasets/[id]/edit">): Promise<Metadata> {
  await requireForum("secretariat", "kmp", "kmk", "chairmanship");
  const { title } = await findDataset((await params).id);
  return { title: (await getTranslations("datasets.form"))("edit", { title }) };
}

export default async function EditDataset({ params }: PageProps<"/datasets/[id]/edit">) {
  const viewer = await requireForum("secretariat", "kmp", "kmk", "chairmanship");
  const { id } = await params;
  const [dataset, areas, all] = await Promise.all([findDataset(id), areaChoices(), allMunicipalities()]);
  if (!dataset.changeable) forbidden();
  const t = await getTranslations("datasets.form");
  return (
    <div className="wrap">
      <PageHead
        title={t("edit", { title: dataset.title })}
        crumb={{ href: `/datasets/${id}` as Route, label: dataset.title }}
      />
      <DatasetForm
        dataset={dataset}
        areas={areas}
        municipalities={all.map(({ code, name }) => ({ value: code, label: name }))}
        secretariat={isSecretariat(viewer)}
      />
    </div>
  );
}
