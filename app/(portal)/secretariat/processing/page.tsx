import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PurposeList } from "@/components/processing/purpose-list";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { purposes } from "@/lib/processing/rules";
import { retentionRules } from "@/lib/retention/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("processing"))("title") };
}

export default async function Processing() {
  await requireForum("secretariat");
  const rules = await retentionRules();
  const t = await getTranslations("processing");
  const whole = (["controller", "processors", "abroad", "security"] as const).map((key) => ({
    term: t(`${key}.term`),
    value: t(`${key}.text`),
  }));
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/personal-data" as Route, label: (await getTranslations("personalData"))("title") }}
        title={t("title")}
        lead={t("lead")}
      />
      <PurposeList purposes={purposes} rules={rules} />
      <Section title={t("whole")}>
        <DefinitionList className="max-w-[52rem]" items={whole} />
      </Section>
    </div>
  );
}
