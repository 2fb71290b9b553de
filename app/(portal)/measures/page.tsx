import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MeasureList } from "@/components/measures/measure-list";
import { OpenQuestions } from "@/components/measures/open-questions";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { allMeasures } from "@/lib/measures/queries";
import { allPolicies } from "@/lib/policies/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("measures"))("title") };
}

export default async function Measures() {
  const t = await getTranslations("measures");
  const secretariat = isSecretariat(await requireViewer());
  const [measures, policies] = await Promise.all([allMeasures(), allPolicies()]);
  const source = measures[0]?.source;
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      {measures.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      {(["A", "B"] as const).map((group) => {
        const own = measures.filter(({ key }) => key.startsWith(group));
        return (
          own.length > 0 && (
            <Section key={group} title={t(`groups.${group}`)}>
              <MeasureList measures={own} secretariat={secretariat} />
            </Section>
          )
        );
      })}
      {policies.length > 0 && (
        <Section title={t("questions.title")} aside={<span className="meta">{t("questions.lead")}</span>}>
          <OpenQuestions policies={policies} />
        </Section>
      )}
      {source && <p className="meta mt-6">{t("source", { source })}</p>}
    </div>
  );
}
