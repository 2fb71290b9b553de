import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DatasetForm } from "@/components/datasets/dataset-form";
import { PageHead } from "@/components/ui/page-head";
import { areaChoices } from "@/lib/effort-areas/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireFeature } from "@/lib/settings/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("datasets.form"))("new") };
}

export default async function NewDataset() {
  await requireFeature("datasets");
  const viewer = await requireForum("secretariat", "kmp", "kmk", "chairmanship");
  const [areas, all, t] = await Promise.all([areaChoices(), allMunicipalities(), getTranslations("datasets")]);
  return (
    <div className="wrap">
      <PageHead title={t("form.new")} lead={t("form.lead")} crumb={{ href: "/datasets", label: t("title") }} />
      <DatasetForm
        areas={areas}
        municipalities={all.map(({ code, name }) => ({ value: code, label: name }))}
        secretariat={isSecretariat(viewer)}
      />
    </div>
  );
}
