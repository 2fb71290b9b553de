import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { MeasureForm } from "@/components/measures/measure-form";
import { PageHead } from "@/components/ui/page-head";
import { measureChoices } from "@/lib/measures/queries";
import { requireFeature } from "@/lib/settings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("measures"))("new") };
}

export default async function NewMeasure() {
  await requireFeature("measures");
  await requireForum("secretariat");
  const t = await getTranslations("measures");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/measures" as Route, label: t("title") }} title={t("new")} />
      <MeasureForm choices={await measureChoices()} />
    </div>
  );
}
