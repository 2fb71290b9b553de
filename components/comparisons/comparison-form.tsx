import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Choice, ChoiceGroup, type ChoiceOption } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import type { Comparison } from "@/lib/comparisons/input";
import type { Indicator } from "@/lib/comparisons/queries";

/** What to compare: a plain GET form, so the answer has an address that can be sent to others. */
export function ComparisonForm({
  comparison,
  indicators,
  municipalities,
  years,
}: {
  comparison: Comparison;
  indicators: Indicator[];
  municipalities: { value: string; label: string }[];
  years: number[];
}) {
  const t = useTranslations("comparisons.form");
  const { indicators: chosen, codes, per, view, search } = comparison;
  const optionOf = ({ id, label, unit, dataset, firstYear, lastYear }: Indicator): ChoiceOption => ({
    value: id,
    label: unit ? `${label} (${unit})` : label,
    hint: `${dataset}, ${firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`}`,
  });
  return (
    <form action="/datasets/compare" className="no-print mb-8">
      {view !== "table" && <input type="hidden" name="view" value={view} />}
      <div className="cols">
        <div className="wide:col-span-7">
          <ChoiceGroup
            name="i"
            legend={t("indicators")}
            hint={t("indicatorsHint")}
            options={indicators.map(optionOf)}
            value={chosen}
            multiple
          />
          <Field type="search" name="q" label={t("search")} hint={t("searchHint")} value={search} width="m" />
        </div>
        <div className="wide:col-span-5">
          <Fold summary={t("municipalities", { count: codes.length })} open={codes.length === 0}>
            <ChoiceGroup name="m" legend={t("whom")} options={municipalities} value={codes} multiple />
          </Fold>
          {years.length > 1 && (
            <ChoiceGroup
              name="y"
              legend={t("years")}
              hint={t("yearsHint")}
              options={years.map((year) => ({ value: String(year), label: String(year) }))}
              value={comparison.years.map(String)}
              multiple
            />
          )}
          <Choice name="per" value="1" label={t("per")} hint={t("perHint")} checked={per} />
        </div>
      </div>
      <div className="btns">
        <Button>{t("compare")}</Button>
      </div>
    </form>
  );
}
