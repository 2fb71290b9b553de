import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { MeasureList, RetiredMeasures } from "@/components/measures/measure-list";
import { MeasureOrder } from "@/components/measures/measure-order";
import { OpenQuestions } from "@/components/measures/open-questions";
import { Downloads, ToAgenda } from "@/components/measures/to-agenda";
import { Offered } from "@/components/settings/offered";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Fold } from "@/components/ui/fold";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { measureList } from "@/lib/measures/queries";
import { grouped, isMemoGroup } from "@/lib/measures/rules";
import { allPolicies } from "@/lib/policies/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("measures"))("title") };
}

export default async function Measures({ searchParams }: PageProps<"/measures">) {
  const t = await getTranslations("measures");
  const secretariat = isSecretariat(await requireViewer());
  const ordering = secretariat && (await searchParams).order !== undefined;
  const [{ measures, counts, meetings }, policies] = await Promise.all([measureList(), allPolicies()]);
  const [running, retired] = [measures.filter((one) => !one.retiredAt), measures.filter((one) => one.retiredAt)];
  const source = measures.find((one) => one.source)?.source;
  if (measures.length === 0)
    return (
      <div className="wrap">
        <PageHead title={t("title")} lead={t("lead")} />
        <Empty title={t("none")}>{t("noneText")}</Empty>
      </div>
    );
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <div className="btns no-print">
          {secretariat && (
            <Offered feature="measures">
              <ButtonLink href={"/measures/new" as Route}>{t("new")}</ButtonLink>
            </Offered>
          )}
          <Downloads />
          {secretariat && (
            <Link className="self-center" href={(ordering ? "/measures" : "/measures?order") as Route}>
              {t(ordering ? "ordered" : "order")}
            </Link>
          )}
        </div>
      </PageHead>
      {grouped(running).map(({ name, measures: own }) => (
        <Section key={name} title={isMemoGroup(name) ? t(`groups.${name}`) : name}>
          {ordering ? <MeasureOrder group={name} measures={own} /> : <MeasureList measures={own} counts={counts} />}
        </Section>
      ))}
      {policies.length > 0 && (
        <Section title={t("questions.title")} aside={<span className="meta">{t("questions.lead")}</span>}>
          <OpenQuestions policies={policies} secretariat={secretariat} />
        </Section>
      )}
      {secretariat && <ToAgenda meetings={meetings} />}
      {retired.length > 0 && (
        <div className="mt-8">
          <Fold summary={t("retired", { count: retired.length })}>
            <RetiredMeasures measures={retired} />
          </Fold>
        </div>
      )}
      <p className="meta mt-6 max-w-measure">
        {t("counted")} {source && t("source", { source })}
      </p>
    </div>
  );
}
