import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MeasureForm } from "@/components/measures/measure-form";
import { RetireForm } from "@/components/measures/retire-form";
import { PageHead } from "@/components/ui/page-head";
import { findMeasure, measureChoices } from "@/lib/measures/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("measures"))("edit") };
}

export default async function EditMeasure({ params }: PageProps<"/measures/[key]/edit">) {
  await requireForum("secretariat");
  const measure = (await findMeasure((await params).key)) ?? notFound();
  const { key, title, version } = measure;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/measures/${key}` as Route, label: `${key}. ${title}` }}
        title={(await getTranslations("measures"))("edit")}
      />
      <MeasureForm key={version} measure={measure} choices={await measureChoices()} />
      <RetireForm measure={measure} />
    </div>
  );
}
