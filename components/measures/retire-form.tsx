import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { resumeMeasure, retireMeasure } from "@/lib/measures/actions";
import type { Measure } from "@/lib/measures/queries";

/** Taking a measure off the list, or back on it: beside its form, for it is no part of its words. */
export function RetireForm({ measure: { key, version, retiredAt } }: { measure: Measure }) {
  const t = useTranslations("measures");
  if (retiredAt)
    return (
      <Form
        id="resume"
        className="mt-8"
        action={resumeMeasure}
        hidden={{ key }}
        submitLabel={t("resume")}
        variant="second"
      />
    );
  return (
    <div className="mt-12">
      <Fold summary={t("retire")}>
        <p className="mb-4">{t("retireText")}</p>
        <Form id="retire" action={retireMeasure} hidden={{ key, version }} submitLabel={t("retire")} variant="second">
          <Field name="why" label={t("why")} required />
        </Form>
      </Fold>
    </div>
  );
}
