import { useTranslations } from "next-intl";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveCommittee } from "@/lib/committees/actions";
import type { Body, Committee } from "@/lib/committees/queries";
import { rhythms } from "@/lib/quarters/rules";

/** A committee as the municipality's own page has it. */
export function CommitteeForm({
  code,
  body,
  committee,
}: {
  code: string;
  body: Body;
  committee: Committee | undefined;
}) {
  const t = useTranslations("committees.form");
  const hidden = { municipality: code, body, ...(committee && { version: committee.version }) };
  return (
    <Form action={saveCommittee} hidden={hidden} submitLabel={t("save")}>
      <Field name="name" label={t("name")} hint={t("nameHint")} value={committee?.name} required />
      <Field name="chair" label={t("chair")} value={committee?.chair} />
      <TextArea name="members" label={t("members")} hint={t("membersHint")} value={committee?.members} rows={5} />
      <TextArea
        name="headings"
        label={t("headings")}
        hint={t("headingsHint")}
        value={committee?.headings.join("\n")}
        rows={7}
      />
      <Field name="recommender" label={t("recommender")} hint={t("recommenderHint")} value={committee?.recommender} />
      <Field
        name="paperDays"
        type="number"
        min={0}
        max={60}
        label={t("paperDays")}
        hint={t("paperDaysHint")}
        value={committee?.paperDays ?? 8}
        width="s"
        required
      />
      {body === "committee" && (
        <Select
          name="rhythmMonths"
          label={t("rhythm")}
          hint={t("rhythmHint")}
          value={committee?.rhythmMonths?.toString()}
          options={rhythms.map((months) => ({
            value: String(months),
            label: t("everyMonths", { months }),
          }))}
          empty={t("byPolicy")}
        />
      )}
      <Field name="agendaUrl" type="url" label={t("agendaUrl")} value={committee?.agendaUrl ?? ""} />
      <Field name="source" label={t("source")} hint={t("sourceHint")} value={committee?.source} required />
    </Form>
  );
}
