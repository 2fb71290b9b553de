import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ConferenceTable } from "@/components/conferences/conference-table";
import { GuestField } from "@/components/home/guest-field";
import { Hero } from "@/components/home/hero";
import { Section } from "@/components/ui/section";
import { allConferences } from "@/lib/conferences/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: t("title"), description: t("description"), alternates: { canonical: "/" } };
}

export default async function FrontPage() {
  const t = await getTranslations("home");
  const [municipalities, conferences] = await Promise.all([allMunicipalities(), allConferences()]);
  const coming = conferences.filter(({ past }) => !past).slice(0, 4);
  return (
    <>
      <div className="wrap">
        <Hero municipalities={municipalities} />
        {coming.length > 0 && (
          <Section
            className="gap-top"
            title={t("conferences.title")}
            aside={<Link href="/conferences">{t("conferences.all")}</Link>}
          >
            <ConferenceTable caption={t("conferences.title")} conferences={coming} path="/conferences" empty={null} />
          </Section>
        )}
      </div>
      <GuestField />
    </>
  );
}
