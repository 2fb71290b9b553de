import type { Metadata, Route } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ComparisonForm } from "@/components/comparisons/comparison-form";
import { ComparisonResult } from "@/components/comparisons/comparison-result";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { comparisonOf, comparisonQuery } from "@/lib/comparisons/input";
import { comparedThings, populationsOf } from "@/lib/comparisons/queries";
import { comparedOf } from "@/lib/comparisons/rules";
import type { Locale } from "@/lib/messages";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { mostSimilar } from "@/lib/municipalities/rules";
import { findViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("comparisons"))("title") };
}

export default async function ComparePage({ searchParams }: PageProps<"/datasets/compare">) {
  const [asked, all, viewer] = await Promise.all([searchParams, allMunicipalities(), findViewer()]);
  const given = comparisonOf(asked);
  const own = viewer?.municipalityCode ?? null;
  // Nobody chosen: one's own beside those most like it, or the members.
  const mine = all.find(({ code }) => code === own);
  const similar = mine
    ? mostSimilar(
        mine,
        all.filter(({ code }) => code !== own),
        3,
      )
    : [];
  const first = mine ? [mine, ...similar.map(({ municipality }) => municipality)] : all.filter(({ member }) => member);
  const comparison = given.codes.length > 0 ? given : { ...given, codes: first.map(({ code }) => code) };
  const [things, counts, t, locale] = await Promise.all([
    comparedThings(comparison),
    comparison.per ? populationsOf() : [],
    getTranslations("comparisons"),
    getLocale() as Promise<Locale>,
  ]);
  const titleOf = (label: string, unit: string, year: number) =>
    t(comparison.per ? "titlePer" : "titleOf", { label, unit, year });
  const compared = comparedOf(things, comparison, all, { counts: [...counts], locale, titleOf });
  const offered = [...things.chosen, ...things.offered.filter(({ id }) => !things.chosen.some((one) => one.id === id))];
  const with_ = comparisonQuery(comparison, { codes: first.map(({ code }) => code) });
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/datasets", label: (await getTranslations("datasets"))("title") }}
        title={t("title")}
        lead={t("lead")}
      />
      {compared.parts.length > 0 && (
        <ComparisonResult compared={compared} comparison={comparison} all={all} own={own} />
      )}
      {things.chosen.length > 0 && compared.parts.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      {mine && similar.length > 0 && (
        <p className="no-print mt-6 mb-6">
          <Link href={`/datasets/compare?${with_}` as Route}>
            {t("similar", { name: mine.name, others: similar.map(({ municipality }) => municipality.name).join(", ") })}
          </Link>{" "}
          <Link href={`/municipalities/${mine.code}#similar` as Route}>{t("whySimilar")}</Link>
        </p>
      )}
      <ComparisonForm
        key={JSON.stringify(comparison)}
        comparison={comparison}
        indicators={offered}
        municipalities={all.map(({ code, name }) => ({ value: code, label: name }))}
        years={[...new Set(things.figures.map(({ year }) => year))].toSorted((a, b) => a - b)}
      />
    </div>
  );
}
