import { useTranslations } from "next-intl";
import { useRuleChoices } from "@/components/committees/rule-choices";
import { Occasion, type OccasionChoices } from "@/components/meetings/meeting-form";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { planSeries } from "@/lib/meeting-series/actions";

/** A year's meetings of a forum at once. */
export function SeriesForm({ year, choices }: { year: number; choices: OccasionChoices }) {
  const t = useTranslations("meetings.plan");
  const { weeks, weekdays, months } = useRuleChoices();
  return (
    <Form id="series" action={planSeries} submitLabel={t("save")}>
      <p className="mb-4 max-w-measure">{t("addText")}</p>
      <Occasion choices={choices}>
        <Field name="year" type="number" min={2020} max={2100} label={t("year")} value={year} width="s" required />
        <TextArea name="list" label={t("list")} hint={t("listHint")} rows={4} />
        <Select name="week" label={t("week")} options={weeks} empty={t("noRule")} />
        <Select name="weekday" label={t("weekday")} value="4" options={weekdays} />
        <ChoiceGroup name="months" legend={t("months")} multiple value={["1", "3", "5", "9", "11"]} options={months} />
      </Occasion>
      <Field name="itemDays" type="number" min={0} max={90} label={t("itemDays")} value={21} width="s" required />
      <Field name="answerDays" type="number" min={0} max={90} label={t("answerDays")} value={7} width="s" required />
    </Form>
  );
}
