import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { periodKeys } from "@/lib/calculations/input";
import type { Calculated } from "@/lib/calculations/queries";
import { typedKroner } from "@/lib/money";

/** The same sum with other assumptions: a plain GET form, so each answer has an address. */
export function AssumptionForm({
  code,
  calculated: { ground, assumptions },
  period,
}: {
  code: string;
  calculated: Calculated;
  period: string | undefined;
}) {
  const t = useTranslations("calculations");
  const projects = ground.projects.flatMap(({ id, title }) => (id ? [{ value: id, label: title }] : []));
  return (
    <Section title={t("otherwise")} className="no-print gap-top">
      <form action={`/municipalities/${code}/calculation`} className="max-w-measure">
        <Field
          name="rate"
          inputMode="decimal"
          label={t("rate")}
          hint={ground.agreement ? t("rateHint", { agreement: ground.agreement }) : undefined}
          value={typedKroner(assumptions.rateOre)}
          width="s"
        />
        <Field
          name="inhabitants"
          inputMode="numeric"
          label={t("inhabitants")}
          value={assumptions.inhabitants ?? ""}
          width="s"
        />
        <Select
          name="period"
          label={t("period")}
          value={period}
          options={periodKeys.map((value) => ({ value, label: t(`periods.${value}`) }))}
        />
        {assumptions.kind === "leave" && projects.length > 0 && (
          <ChoiceGroup
            name="keeps"
            legend={t("keeps")}
            hint={t("keepsHint")}
            multiple
            value={assumptions.keeps}
            options={projects}
          />
        )}
        {assumptions.kind === "join" && (
          <Field
            name="share"
            type="number"
            min={1}
            max={200}
            label={t("share")}
            hint={t("shareHint")}
            value={assumptions.sharePercent}
            width="s"
          />
        )}
        <Button variant="second">{t("again")}</Button>
      </form>
    </Section>
  );
}
