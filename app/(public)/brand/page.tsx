import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BrandDrawings } from "@/components/brand/brand-drawings";
import { BrandPictures } from "@/components/brand/brand-pictures";
import { BrandColours, BrandRules } from "@/components/brand/brand-rules";
import { BrandTexts } from "@/components/brand/brand-texts";
import { EmbedCode } from "@/components/brand/embed-code";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { alternatesOf } from "@/lib/alternates";
import { zipName } from "@/lib/brand/rules";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { reusablePictures } from "@/lib/pictures/queries";
import { portalName } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("brand");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/brand") };
}

/** Logo, colours, words and code for whoever tells that they are part of it. */
export default async function Brand({ searchParams }: PageProps<"/brand">) {
  const [t, portal, municipalities, { municipality }] = [
    await getTranslations("brand"),
    await portalName(),
    await allMunicipalities(),
    await searchParams,
  ];
  const members = municipalities.filter(({ member }) => member);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <ButtonLink href={`/brand/${zipName(portal)}`} download>
          {t("all")}
        </ButtonLink>
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t("badge")}>
            <p className="mb-4 max-w-measure">{t("badgeText")}</p>
            <BrandDrawings portal={portal} shape="badge" />
          </Section>
          <Section title={t("logo")}>
            <p className="mb-4 max-w-measure">{t("logoText")}</p>
            <BrandDrawings portal={portal} shape="logo" />
          </Section>
          <BrandTexts />
          <BrandPictures pictures={await reusablePictures()} />
        </div>
        <div className="wide:col-span-5">
          <BrandRules />
          <BrandColours />
          <Section title={t("type")}>
            <p>{t("typeText")}</p>
          </Section>
          <EmbedCode portal={portal} members={members} own={members.find(({ code }) => code === municipality)} />
        </div>
      </div>
    </div>
  );
}
