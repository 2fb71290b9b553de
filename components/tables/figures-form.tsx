import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { keepFigures } from "@/lib/tables/actions";
import type { FoundTable } from "@/lib/tables/queries";
import { holdsYears } from "@/lib/tables/rules";

/** Which columns are figures of municipalities: they can then be compared with all others. */
export function FiguresForm({ table: { id, columns } }: { table: FoundTable }) {
  const t = useTranslations("tables.figures");
  const options = columns.map(({ name, type }, at) => ({ value: String(at), label: name, type }));
  const places = options.filter(({ type }) => type === "municipality");
  const numbers = options.filter(({ type }) => type === "number");
  const years = numbers.filter(({ value }) => holdsYears(columns[Number(value)]!));
  const heads = numbers.filter(({ label }) => /^(19|20)\d\d$/.test(label));
  const counted = numbers.filter((option) => !years.includes(option));
  if (places.length === 0 || counted.length === 0) return null;
  const yearOptions = [
    ...(heads.length > 0 ? [{ value: "heads", label: t("heads") }] : []),
    ...years.map(({ value, label }) => ({ value, label: t("column", { label }) })),
    { value: "one", label: t("one") },
  ];
  return (
    <Fold summary={t("title")}>
      <p className="mb-4 max-w-measure">{t("lead")}</p>
      <Form action={keepFigures} id="figures" hidden={{ id }} submitLabel={t("keep")}>
        <Select name="municipality" label={t("municipality")} options={places} value={places[0]?.value} />
        <ChoiceGroup
          name="columns"
          legend={t("columns")}
          hint={t("columnsHint")}
          multiple
          options={counted.map(({ value, label }) => ({ value, label }))}
          value={heads.map(({ value }) => value)}
        />
        <ChoiceGroup name="year" legend={t("year")} options={yearOptions} value={yearOptions[0]?.value ?? ""} />
        <Field name="only" label={t("only")} inputMode="numeric" width="s" />
        {heads.length > 0 && <Field name="label" label={t("label")} hint={t("labelHint")} />}
        <Field name="unit" label={t("unit")} hint={t("unitHint")} width="m" required />
      </Form>
    </Fold>
  );
}
