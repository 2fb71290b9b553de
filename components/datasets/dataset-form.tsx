import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { saveDataset } from "@/lib/datasets/actions";
import { datasetKinds, visibilities } from "@/lib/datasets/input";
import type { Dataset } from "@/lib/datasets/queries";

type Option = { value: string; label: string };

/** A dataset's own facts. Only the secretariat makes one public. */
export function DatasetForm({
  dataset,
  areas,
  municipalities,
  secretariat,
}: {
  dataset?: Dataset;
  areas: Option[];
  municipalities: Option[];
  secretariat: boolean;
}) {
  const t = useTranslations("datasets");
  const shown = visibilities.filter((value) => secretariat || value !== "public");
  return (
    <Form
      action={saveDataset}
      hidden={dataset ? { id: dataset.id, seen: dataset.updatedAt } : {}}
      submitLabel={t(dataset ? "form.save" : "form.create")}
    >
      <Field name="title" label={t("form.title")} value={dataset?.title} required />
      <TextArea
        name="description"
        label={t("form.description")}
        hint={t("form.descriptionHint")}
        value={dataset?.description}
      />
      <ChoiceGroup
        name="kind"
        legend={t("form.kind")}
        value={dataset?.kind ?? "data"}
        options={datasetKinds.map((value) => ({ value, label: t(`kinds.${value}`), hint: t(`form.kinds.${value}`) }))}
      />
      <Field name="source" label={t("form.source")} hint={t("form.sourceHint")} value={dataset?.source} required />
      <Field name="period" label={t("form.period")} hint={t("form.periodHint")} value={dataset?.period} width="m" />
      <ChoiceGroup
        name="visibility"
        legend={t("form.visibility")}
        value={dataset?.visibility ?? "members"}
        options={shown.map((value) => ({
          value,
          label: t(`visibility.${value}`),
          hint: t(`form.visibilities.${value}`),
        }))}
      />
      <Select
        name="effortAreaId"
        label={t("form.area")}
        options={areas}
        value={dataset?.areaId ?? ""}
        empty={t("form.noArea")}
      />
      <Field name="licence" label={t("form.licence")} hint={t("form.licenceHint")} value={dataset?.licence} />
      <Field name="contact" label={t("form.contact")} hint={t("form.contactHint")} value={dataset?.contact} />
      <div className="mb-6">
        <Fold summary={t("form.municipalities")} open={(dataset?.codes.length ?? 0) > 0}>
          <ChoiceGroup
            name="municipalityCodes"
            legend={t("form.municipalities")}
            hint={t("form.municipalitiesHint")}
            value={dataset?.codes ?? []}
            options={municipalities}
            multiple
          />
        </Fold>
      </div>
    </Form>
  );
}
