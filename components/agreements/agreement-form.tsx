import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { agreementsPath } from "@/components/agreements/agreement-table";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { removeAgreement, saveAgreement } from "@/lib/agreements/actions";
import { typedKroner } from "@/lib/money";

export type AgreementValues = {
  id?: string;
  name?: string;
  startsOn?: string;
  endsOn?: string;
  rateOre?: number | null;
  hourOre?: number | null;
  populationDate?: string | null;
  source?: string;
};

/** An agreement's own facts. */
export function AgreementForm({ values }: { values: AgreementValues }) {
  const t = useTranslations("agreements.form");
  const { id, name, startsOn, endsOn, rateOre, hourOre, populationDate, source } = values;
  return (
    <Form
      id="agreement"
      action={saveAgreement}
      hidden={id ? { id } : {}}
      submitLabel={t(id ? "save" : "add")}
      after={<Link href={agreementsPath as Route}>{t("cancel")}</Link>}
    >
      <Field name="name" label={t("name")} hint={t("nameHint")} value={name} width="m" maxLength={40} required />
      <Field name="startsOn" type="date" label={t("startsOn")} value={startsOn} width="m" required />
      <Field name="endsOn" type="date" label={t("endsOn")} hint={t("endsOnHint")} value={endsOn} width="m" required />
      <Field
        name="rateOre"
        inputMode="decimal"
        label={t("rate")}
        hint={t("rateHint")}
        value={typedKroner(rateOre)}
        width="s"
      />
      <Field
        name="populationDate"
        type="date"
        label={t("populationDate")}
        hint={t("populationDateHint")}
        value={populationDate ?? ""}
        width="m"
      />
      <Field
        name="hourOre"
        inputMode="decimal"
        label={t("hour")}
        hint={t("hourHint")}
        value={typedKroner(hourOre)}
        width="s"
      />
      <TextArea name="source" label={t("source")} hint={t("sourceHint")} value={source} rows={2} />
    </Form>
  );
}

/** Deletes an agreement that nothing belongs to. */
export function RemoveAgreement({ id }: { id: string }) {
  const t = useTranslations("agreements.remove");
  return (
    <>
      <p className="mb-4 max-w-measure">{t("text")}</p>
      <Form id="remove" action={removeAgreement} hidden={{ id }} submitLabel={t("save")} variant="second" />
    </>
  );
}
