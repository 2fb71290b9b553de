import { useTranslations } from "next-intl";
import { PersonSelect } from "@/components/meetings/person-select";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveMeasure } from "@/lib/measures/actions";
import { countKinds, measureStates } from "@/lib/measures/input";
import type { Measure, measureChoices } from "@/lib/measures/queries";
import { isMemoGroup, memoGroups } from "@/lib/measures/rules";

type Choices = Awaited<ReturnType<typeof measureChoices>>;

/** A new measure, or one that is there. */
export function MeasureForm({ measure, choices }: { measure?: Measure; choices: Choices }) {
  const t = useTranslations("measures.form");
  const hidden = measure && { key: measure.key, version: measure.version };
  return (
    <Form action={saveMeasure} {...(hidden && { hidden })} submitLabel={t(measure ? "save" : "add")}>
      <Field name="title" label={t("title")} value={measure?.title} required />
      <Field name="purpose" label={t("purpose")} hint={t("purposeHint")} value={measure?.purpose} />
      <TextArea name="body" label={t("body")} value={measure?.body} rows={6} />
      <GroupFields group={measure?.groupName ?? "A"} choices={choices} />
      <Field
        name="responsible"
        label={t("responsible")}
        hint={t("responsibleHint")}
        value={measure?.responsible}
        required
      />
      <PersonSelect
        name="responsibleId"
        label={t("person")}
        value={measure?.responsibleId ?? ""}
        people={choices.people}
        empty={t("nobody")}
      />
      <ProgressFields measure={measure} />
    </Form>
  );
}

function GroupFields({ group, choices }: { group: string; choices: Choices }) {
  const [t, groups] = [useTranslations("measures.form"), useTranslations("measures.groups")];
  const names = [...new Set([...memoGroups, ...choices.groups.map(({ name }) => name), group])];
  const options = names.map((value) => ({ value, label: isMemoGroup(value) ? `${value}) ${groups(value)}` : value }));
  return (
    <>
      <Select name="group" label={t("group")} value={group} options={options} />
      <Field name="newGroup" label={t("newGroup")} hint={t("newGroupHint")} />
    </>
  );
}

function ProgressFields({ measure }: { measure: Measure | undefined }) {
  const [t, words] = [useTranslations("measures.form"), useTranslations("measures")];
  return (
    <>
      <ChoiceGroup
        name="state"
        legend={words("stateIs")}
        value={measure?.state ?? "planned"}
        options={measureStates.map((value) => ({ value, label: words(`state.${value}`) }))}
      />
      <Field name="nextStep" label={t("nextStep")} value={measure?.nextStep} />
      <Field name="nextStepOn" type="date" label={t("nextStepOn")} value={measure?.nextStepOn ?? ""} width="m" />
      <ChoiceGroup
        name="counts"
        multiple
        legend={t("counts")}
        hint={t("countsHint")}
        value={measure?.counts ?? []}
        options={countKinds.map((value) => ({ value, label: words(`countNames.${value}`) }))}
      />
    </>
  );
}
