import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { alternatesOf } from "@/lib/alternates";
import { contact } from "@/lib/profiles/queries";
import { visibility } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("was"))("title"), alternates: await alternatesOf("/was") };
}

export default async function AccessibilityStatement() {
  const [t, { address }, { contact_phone: phone }] = [
    await getTranslations("was"),
    await contact(),
    await visibility(),
  ];
  return (
    <div className="wrap">
      <PageHead title={t("heading")} lead={t("lead")} />
      <Section title={t("scope.title")}>
        <p>{t("scope.text")}</p>
      </Section>
      <Section title={t("status.title")}>
        <p>{t("status.text")}</p>
      </Section>
      <Section title={t("missing.title")}>
        <ul className="max-w-measure list-disc pl-5">
          {(["documents", "own", "readers", "burden"] as const).map((key) => (
            <li key={key} className="py-0.5">
              {t(`missing.${key}`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("prepared.title")}>
        <p>{t.rich("prepared.text", { date: () => <When at="2026-11-23" /> })}</p>
        <p className="mt-4">{t.rich("prepared.reviewed", { date: () => <When at="2026-11-30" /> })}</p>
      </Section>
      <Section title={t("feedback.title")} id="contact">
        <p className="mb-4">{t("feedback.text")}</p>
        <DefinitionList
          className="max-w-[44rem]"
          items={[
            address && { term: t("mail"), value: <a href={`mailto:${address}`}>{address}</a> },
            phone && { term: t("phone"), value: <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a> },
          ]}
        />
      </Section>
      <Section title={t("supervision.title")}>
        <p>{t("supervision.text")}</p>
        <p className="mt-2">
          <a href="https://digst.dk/digital-inklusion/webtilgaengelighed/">{t("supervision.link")}</a>
        </p>
      </Section>
    </div>
  );
}
