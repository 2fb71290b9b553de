import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { addEntry } from "@/lib/ledger/actions";
import { entryKinds } from "@/lib/ledger/input";

type Option = { value: string; label: string };

/** One thing given or got. A project leader enters for the own projects. */
export function EntryForm({
  municipality,
  municipalities,
  projects,
  today,
  needsProject,
}: {
  municipality: string | undefined;
  municipalities: Option[];
  projects: Option[];
  today: string;
  needsProject: boolean;
}) {
  const t = useTranslations("accounts.entries");
  const kinds = useTranslations("accounts.kinds");
  const only = needsProject && projects.length === 1 ? projects[0]?.value : undefined;
  return (
    <Form action={addEntry} submitLabel={t("save")}>
      <Select
        name="municipality"
        label={t("municipality")}
        value={municipality}
        options={municipalities}
        empty={t("choose")}
        required
      />
      <Select
        name="kind"
        label={t("kind")}
        options={entryKinds.map((value) => ({ value, label: kinds(value) }))}
        empty={t("choose")}
        required
      />
      {projects.length > 0 && (
        <Select
          name="projectId"
          label={t("project")}
          value={only}
          options={projects}
          {...(!needsProject && { empty: t("noProject") })}
        />
      )}
      <Field name="on" type="date" label={t("on")} value={today} width="m" required />
      <Field name="quantity" inputMode="decimal" label={t("howMany")} hint={t("howManyHint")} width="s" />
      <Field name="amountOre" inputMode="decimal" label={t("amount")} hint={t("amountHint")} width="m" required />
      <Field name="source" label={t("sourceLabel")} hint={t("sourceHint")} required />
      <Choice name="open" label={t("open")} hint={t("openHint")} />
    </Form>
  );
}
