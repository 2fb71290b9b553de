import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/comparisons/chart";
import { ComparisonTable } from "@/components/comparisons/comparison-table";
import { ValueMap } from "@/components/comparisons/value-map";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { ViewSwitch } from "@/components/ui/view-switch";
import { type Comparison, comparisonQuery, views } from "@/lib/comparisons/input";
import { type Compared, drawingOf } from "@/lib/comparisons/rules";
import type { Municipality } from "@/lib/municipalities/queries";

/** What was compared, seen in one of four ways, with its sources and its files. */
export function ComparisonResult({
  compared,
  comparison,
  all,
  own,
}: {
  compared: Compared;
  comparison: Comparison;
  all: Municipality[];
  own: string | null;
}) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const { view } = comparison;
  const query = comparisonQuery(comparison);
  return (
    <Section title={t("result")} id="result">
      <ViewSwitch
        label={t("views.label")}
        views={views.map((one) => ({
          href: `/datasets/compare?${comparisonQuery(comparison, { view: one })}#result` as Route,
          label: t(`views.${one}`),
          current: one === view,
        }))}
      />
      {view === "table" ? (
        <ComparisonTable compared={compared} own={own} />
      ) : (
        <>
          {compared.parts.map((part) => (
            <Section
              key={part.id}
              level={3}
              title={view === "line" ? part.title.replace(` ${part.year}`, "") : part.title}
            >
              {view === "map" ? (
                <ValueMap label={part.title} all={all} values={part.latest} say={part.say} />
              ) : (
                <Chart drawing={drawingOf(view, part, all, own)} label={part.title} />
              )}
            </Section>
          ))}
          <Fold summary={t("asTable")}>
            <ComparisonTable compared={compared} own={own} />
          </Fold>
        </>
      )}
      <p className="meta mt-4 max-w-measure">
        {t("sources")}{" "}
        {compared.sources.map(({ id, title, source }, at) => (
          <span key={id}>
            {at > 0 && "; "}
            <Link href={`/datasets/${id}` as Route}>{title}</Link>: {source}
          </span>
        ))}
        . {comparison.per && t("perNote")}
      </p>
      <ul className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-2" lang={locale}>
        {(["csv", "xlsx", "png", "svg"] as const).map((format) => (
          <li key={format}>
            <a href={`/datasets/compare/export?${query}&format=${format}`} download>
              {t(`files.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
