import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InterestForm } from "@/components/interests/interest-form";
import { PageHead } from "@/components/ui/page-head";
import { alternatesOf } from "@/lib/alternates";
import { allMunicipalities } from "@/lib/municipalities/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interests");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/become-guest") };
}

export default async function BecomeGuest({ searchParams }: { searchParams: Promise<{ municipality?: string }> }) {
  const t = await getTranslations("interests");
  const { municipality } = await searchParams;
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <InterestForm municipalities={await allMunicipalities()} chosen={municipality} />
    </div>
  );
}
