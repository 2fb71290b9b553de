import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Cookies } from "@/components/layout/cookies";
import { OpenPurposes } from "@/components/processing/open-purposes";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { alternatesOf } from "@/lib/alternates";
import { participantDays } from "@/lib/policies/queries";
import { visibility } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy"))("title"), alternates: await alternatesOf("/privacy") };
}

export default async function Privacy() {
  const t = await getTranslations("privacy");
  const { newsletter_clicks: basis } = await visibility();
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("record.title")}>
        <p>{t("record.text")}</p>
        <p className="mt-4">{t("record.source")}</p>
        <p className="mt-4">{t("record.safety")}</p>
      </Section>
      <Section title={t("what.title")}>
        <DefinitionList
          className="max-w-[44rem]"
          items={(["person", "role", "work", "met", "conference", "newsletter", "signIn"] as const).map((key) => ({
            term: t(`what.${key}`),
            value: t(`what.${key}Text`),
          }))}
        />
      </Section>
      <Section title={t("basis.title")}>
        <p>{t("basis.task")}</p>
        <p className="mt-4">{t("basis.consent")}</p>
        {basis && <p className="mt-4">{t("basis.clicks", { basis })}</p>}
      </Section>
      <Section title={t("keep.title")}>
        <p>{t("keep.account")}</p>
        <p className="mt-4">{t("keep.met")}</p>
        <p className="mt-4">{t("keep.case")}</p>
        <p className="mt-4">{t("keep.answers")}</p>
        <p className="mt-4">{t("keep.conference", { days: await participantDays() })}</p>
        <p className="mt-4">{t("keep.newsletter")}</p>
      </Section>
      <Section title={t("processing.title")}>
        <OpenPurposes />
      </Section>
      <Section title={t("share.title")}>
        <p>{t("share.text")}</p>
      </Section>
      <Cookies />
      <Section title={t("rights.title")}>
        <p>{t("rights.text")}</p>
        <p className="mt-4">{t("rights.own")}</p>
        <p className="mt-4">{t("rights.complaint")}</p>
        <p className="mt-2">
          <a href="https://www.datatilsynet.dk/borger/klage">{t("rights.link")}</a>
        </p>
      </Section>
    </div>
  );
}
