import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { IssueForm } from "@/components/newsletters/issue-form";
import { PageHead } from "@/components/ui/page-head";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireFeature } from "@/lib/settings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("newsletters"))("new") };
}

export default async function NewNewsletter() {
  await requireFeature("newsletter");
  await requireForum("secretariat");
  const [t, all] = [await getTranslations("newsletters"), await allMunicipalities()];
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/secretariat/newsletters" as Route, label: t("title") }} title={t("new")} />
      <div className="max-w-measure">
        <IssueForm places={all.filter(({ member }) => member)} />
      </div>
    </div>
  );
}
