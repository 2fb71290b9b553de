import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { When } from "@/components/ui/when";
import { formatNumber } from "@/lib/money";
import { firstYear, type Municipality } from "@/lib/municipalities/queries";
import { density, formatGrowth, groupKey, growth } from "@/lib/municipalities/rules";

/** The figures of a municipality with their source. */
export function MunicipalityFacts({ own }: { own: Municipality }) {
  const t = useTranslations("municipalities");
  const locale = useLocale();
  const inhabitants = formatNumber(own.inhabitants, locale);
  const day = () => <When at={own.countedOn} short />;
  const area = { area: formatNumber(own.areaKm2, locale, 1), density: formatNumber(density(own), locale, 0) };
  const change = formatGrowth(growth(own.inhabitantsFirst, own.inhabitants), locale);
  return (
    <>
      <DefinitionList
        className="num"
        items={[
          { term: t("page.population"), value: t.rich("page.populationText", { inhabitants, day }) },
          change && { term: t("page.since", { year: firstYear }), value: change },
          { term: t("page.area"), value: t("page.areaText", area) },
          { term: t("group"), value: t(groupKey(own.municipalityGroup)) },
          { term: t("region"), value: own.region },
          { term: t("page.town"), value: own.town },
        ]}
      />
      <p className="meta">{t("page.source", { source: own.populationSource })}</p>
    </>
  );
}
