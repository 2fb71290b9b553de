import { useTranslations } from "next-intl";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { removeTarget, saveTarget } from "@/lib/efforts/actions";
import type { Target } from "@/lib/efforts/queries";

const bases = ["activities", "participants", "measured"] as const;

/** What the project promised, each target to be measured anew, and a place for one more. */
export function TargetForms({ projectId, targets }: { projectId: string; targets: Target[] }) {
  const t = useTranslations("efforts.parts");
  return (
    <Section title={t("targets")}>
      {targets.map((target) => (
        <Fold key={target.id} summary={target.title}>
          <TargetForm projectId={projectId} target={target} />
          <div className="mt-6">
            <Fold summary={t("remove")}>
              <p className="mb-4">{t("removeText")}</p>
              <Form
                id={`remove-${target.id}`}
                action={removeTarget}
                hidden={{ id: target.id, projectId }}
                submitLabel={t("remove")}
                variant="second"
              />
            </Fold>
          </div>
        </Fold>
      ))}
      <Fold summary={t("addTarget")} open={targets.length === 0}>
        <TargetForm projectId={projectId} />
      </Fold>
    </Section>
  );
}

const typed = (number: number | null | undefined) => (number == null ? "" : String(number).replace(".", ","));

function TargetForm({ projectId, target }: { projectId: string; target?: Target }) {
  const t = useTranslations("efforts.parts");
  const own = target?.basis === "measured" ? target : undefined;
  return (
    <Form
      id={target ? `target-${target.id}` : "target"}
      action={saveTarget}
      hidden={target ? { id: target.id, projectId } : { projectId }}
      submitLabel={t("save")}
      variant="second"
    >
      <Field name="title" label={t("title")} hint={t("titleHint")} value={target?.title} required />
      <Field name="target" inputMode="decimal" label={t("amount")} value={typed(target?.target)} width="s" required />
      <Field name="unit" label={t("unit")} hint={t("unitHint")} value={target?.unit} width="m" required />
      <Field name="dueOn" type="date" label={t("dueOn")} value={target?.dueOn} width="m" required />
      <Select
        name="basis"
        label={t("basis")}
        value={target?.basis}
        options={bases.map((value) => ({ value, label: t(`bases.${value}`) }))}
      />
      <Field
        name="measured"
        inputMode="decimal"
        label={t("measured")}
        hint={t("measuredHint")}
        value={typed(own?.measured)}
        width="s"
      />
      <Field name="measuredOn" type="date" label={t("measuredOn")} value={own?.measuredOn ?? ""} width="m" />
      <Field name="source" label={t("source")} value={own?.source} />
    </Form>
  );
}
