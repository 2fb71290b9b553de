import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { alternatesOf } from "@/lib/alternates";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("was"))("title"), alternates: await alternatesOf("/was") };
}

export default async function AccessibilityStatement() {
  const t = await getTranslations("was");
  return (
    <div className="wrap">
      <PageHead title={t("heading")} lead={t("lead")} />
      <Section title={t("scope.title")}>
        <p>{t("scope.text")}</p>
      </Section>
      <Section title={t("status.title")}>
        <p>{t("status.text")}</p>
        <p className="mt-4">{t("status.known")}</p>
        <ul className="mt-1 max-w-measure list-disc pl-5">
          <li>{t("status.documents")}</li>
          <li>{t("status.readers")}</li>
        </ul>
      </Section>
      <Section title={t("how.title")}>
        <p>{t("how.text")}</p>
      </Section>
      <Section title={t("feedback.title")}>
        <p>{t("feedback.text")}</p>
      </Section>
      <Section title={t("supervision.title")}>
        <p>{t("supervision.text")}</p>
        <p className="mt-2">
          <a href="https://digst.dk/digital-inklusion/webtilgaengelighed/">{t("supervision.link")}</a>
        </p>
      </Section>
      <p className="meta gap-top">{t.rich("updated", { date: () => <When at="2026-11-23" short /> })}</p>
    </div>
  );
}
