import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MeasureCounts } from "@/components/measures/measure-counts";
import { MeasureState, NextStep, Responsible } from "@/components/measures/measure-facts";
import { MeasureMeetings } from "@/components/measures/measure-meetings";
import { OpenQuestions } from "@/components/measures/open-questions";
import { ButtonLink } from "@/components/ui/button-link";
import { Markdown } from "@/components/ui/markdown";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findMeasure } from "@/lib/measures/queries";
import { countsOf, isMemoGroup } from "@/lib/measures/rules";
import { allPolicies } from "@/lib/policies/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/measures/[key]">) {
  const { key, title } = (await findMeasure((await params).key)) ?? notFound();
  return { title: `${key}. ${title}` };
}

export default async function MeasurePage({ params }: PageProps<"/measures/[key]">) {
  const measure = (await findMeasure((await params).key)) ?? notFound();
  const [t, policies] = [await getTranslations("measures"), await allPolicies()];
  const secretariat = isSecretariat(await requireViewer());
  const { key, title, purpose, body, groupName, state, retiredAt, retiredWhy, agendas, found } = measure;
  const questions = policies.filter(({ measureKey }) => measureKey === key);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/measures" as Route, label: t("title") }}
        crumbAfter={isMemoGroup(groupName) ? t(`groups.${groupName}`) : groupName}
        title={`${key}. ${title}`}
        lead={purpose}
      >
        {retiredAt && <p className="font-strong">{t("retiredFor", { why: retiredWhy })}</p>}
        <MeasureState state={state} />
        <Responsible measure={measure} />
        <NextStep measure={measure} />
        {secretariat && (
          <p className="btns no-print mt-4">
            <ButtonLink href={`/measures/${key}/edit` as Route} variant="second">
              {t("edit")}
            </ButtonLink>
          </p>
        )}
      </PageHead>
      <Markdown text={body} under={1} />
      {countsOf(measure.counts, found).length > 0 && (
        <Section className="mt-8" title={t("became")} aside={<span className="meta">{t("counted")}</span>}>
          <MeasureCounts measure={measure} counts={found} />
        </Section>
      )}
      <MeasureMeetings agendas={agendas} />
      {questions.length > 0 && (
        <Section title={t("questions.title")}>
          <OpenQuestions policies={questions} secretariat={secretariat} />
        </Section>
      )}
    </div>
  );
}
