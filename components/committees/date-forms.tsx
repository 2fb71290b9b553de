import { useTranslations } from "next-intl";
import { useRuleChoices } from "@/components/committees/rule-choices";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { addDates } from "@/lib/committees/actions";

/** A year's meetings by pasting a list, from a file, or by a rule. */
export function DateForm({ id, year }: { id: string; year: number }) {
  const t = useTranslations("committees.dates");
  const { weeks, weekdays, months } = useRuleChoices();
  return (
    <Form id={`dates-${id}`} action={addDates} hidden={{ id }} submitLabel={t("add")} variant="second">
      <Field name="year" type="number" min={2020} max={2100} label={t("year")} value={year} width="s" required />
      <TextArea name="list" label={t("list")} hint={t("listHint")} rows={5} />
      <Field
        name="file"
        type="file"
        accept=".ics,.csv,.txt,text/calendar,text/csv"
        label={t("file")}
        hint={t("fileHint")}
      />
      <div className="mb-8">
        <Fold summary={t("rule")}>
          <Select name="week" label={t("week")} options={weeks} empty={t("noRule")} />
          <Select name="weekday" label={t("weekday")} value="2" options={weekdays} />
          <Field name="time" type="time" label={t("time")} width="s" />
          <ChoiceGroup name="without" legend={t("without")} multiple value={["7"]} options={months} />
        </Fold>
      </div>
    </Form>
  );
}
