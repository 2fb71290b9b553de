import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { ProjectPage } from "@/lib/efforts/queries";
import { formatOre } from "@/lib/money";

/** Area, period, budget, home and leaders; culture heads write to these. */
export function ProjectFacts({ project, writes }: { project: ProjectPage; writes: boolean }) {
  const t = useTranslations("efforts.page");
  const locale = useLocale();
  const { area, agreement, startsOn, endsOn, budgetOre, home, homeCode, leaders } = project;
  const days = { from: () => <When at={startsOn} short />, until: () => <When at={endsOn} short /> };
  return (
    <Section title={t("facts")}>
      <DefinitionList
        items={[
          {
            term: t("area"),
            value: (
              <>
                {area}
                <span className="meta block">{t("agreement", { name: agreement.replace("-", "–") })}</span>
              </>
            ),
          },
          { term: t("period"), value: t.rich("periodText", days) },
          budgetOre !== null && {
            term: t("budget"),
            value: <span className="num">{formatOre(budgetOre, locale)}</span>,
          },
          home && {
            term: t("home"),
            value: <Link href={`/municipalities/${homeCode}` as Route}>{home}</Link>,
          },
          leaders.length > 0 && {
            term: t("leaders"),
            value: leaders.map(({ id, name, title }) => (
              <div key={id} className="mb-1">
                {name}
                <span className="meta block">{title}</span>
                {writes && (
                  <Link className="text-s font-strong" href={`/conversations/new?with=${id}` as Route}>
                    {t("write", { name })}
                  </Link>
                )}
              </div>
            )),
          },
        ]}
      />
    </Section>
  );
}
