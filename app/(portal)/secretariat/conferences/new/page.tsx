import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ConferenceForm } from "@/components/conferences/conference-form";
import { PageHead } from "@/components/ui/page-head";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireFeature } from "@/lib/settings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences"))("arranged.new") };
}

export default async function NewConference() {
  await requireFeature("conferences");
  await requireForum("secretariat");
  const t = await getTranslations("conferences.arranged");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/conferences" as Route, label: t("title") }}
        title={t("new")}
        lead={t("newLead")}
      />
      <ConferenceForm municipalities={await allMunicipalities()} />
    </div>
  );
}
