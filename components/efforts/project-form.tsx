import { useTranslations } from "next-intl";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveArea, saveProject } from "@/lib/efforts/actions";
import { typedKroner } from "@/lib/money";

type Option = { value: string; label: string };

export type ProjectValues = {
  id?: string;
  title?: string;
  summary?: string;
  areaId?: string;
  homeCode?: string | null;
  startsOn?: string;
  endsOn?: string;
  budgetOre?: number | null;
};

/** A project's own facts. */
export function ProjectForm({
  values,
  areas,
  municipalities,
}: {
  values: ProjectValues;
  areas: Option[];
  municipalities: Option[];
}) {
  const t = useTranslations("efforts.form");
  const { id, title, summary, areaId, homeCode, startsOn, endsOn, budgetOre } = values;
  return (
    <Form action={saveProject} hidden={id ? { id } : {}} submitLabel={t("save")}>
      <Field name="title" label={t("name")} value={title} required />
      <TextArea name="summary" label={t("summary")} hint={t("summaryHint")} value={summary} rows={3} />
      <Select name="effortAreaId" label={t("area")} options={areas} value={areaId} empty={t("choose")} required />
      <Select
        name="homeMunicipalityCode"
        label={t("home")}
        options={municipalities}
        value={homeCode ?? ""}
        empty={t("nobody")}
      />
      <Field name="startsOn" type="date" label={t("startsOn")} value={startsOn} width="m" required />
      <Field name="endsOn" type="date" label={t("endsOn")} value={endsOn} width="m" required />
      <Field
        name="budgetOre"
        inputMode="decimal"
        label={t("budget")}
        hint={t("budgetHint")}
        value={typedKroner(budgetOre)}
        width="m"
      />
    </Form>
  );
}

export type AreaValues = {
  id?: string;
  title?: string;
  summary?: string;
  agreementId?: string;
  homeCode?: string;
  source?: string;
};

/** An effort area's own facts. */
export function AreaForm({
  values,
  agreements,
  municipalities,
}: {
  values: AreaValues;
  agreements: Option[];
  municipalities: Option[];
}) {
  const [t, words] = [useTranslations("efforts.areaForm"), useTranslations("efforts.form")];
  const { id, title, summary, agreementId, homeCode, source } = values;
  return (
    <Form action={saveArea} hidden={id ? { id } : {}} submitLabel={t("save")}>
      <Field name="title" label={words("name")} value={title} required />
      <TextArea name="summary" label={words("summary")} hint={words("summaryHint")} value={summary} rows={3} />
      <Select name="agreementId" label={t("agreement")} options={agreements} value={agreementId} required />
      <Select
        name="homeMunicipalityCode"
        label={words("home")}
        options={municipalities}
        value={homeCode}
        empty={words("nobody")}
      />
      <Field name="source" label={t("source")} hint={t("sourceHint")} value={source} required />
    </Form>
  );
}
