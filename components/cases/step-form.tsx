import { useTranslations } from "next-intl";
import { VoteFields } from "@/components/decisions/vote-fields";
import { Choice } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { removeStep, saveStep } from "@/lib/decisions/actions";
import type { Body, Step } from "@/lib/decisions/rules";
import type { Plan } from "@/lib/preparations/queries";

const untold = { votesFor: null, votesAgainst: null, votesAbstained: null };

/** One step of a decision: a new one, or one to be moved, decided or taken out. */
export function StepForm({ plan, body, step }: { plan: Plan; body: Body; step?: Step }) {
  const t = useTranslations("decisions");
  const which = { code: plan.code, body, version: step?.version ?? 0 };
  const name = step?.bodyName ?? plan.bodyNames.find((one) => one.body === body)?.name ?? "";
  const outcomes = (["yes", "no", "postponed"] as const).map((value) => ({ value, label: t(`outcomes.${value}`) }));
  return (
    <>
      <Form id={`step-${body}`} action={saveStep} hidden={which} submitLabel={t("plan.save")} variant="second">
        <Field name="bodyName" label={t("plan.name")} value={name} required />
        <Field name="decidesOn" type="date" label={t("plan.on")} value={step?.decidesOn} width="m" required />
        <Choice
          name="estimated"
          label={t("plan.estimated")}
          hint={t("plan.estimatedHint")}
          checked={step?.estimated ?? false}
        />
        <Select
          name="outcome"
          label={t("plan.outcome")}
          empty={t("outcomes.undecided")}
          value={step?.outcome ?? ""}
          options={outcomes}
        />
        <VoteFields {...(step ?? untold)} />
        <Field name="source" label={t("plan.source")} value={step?.source} />
      </Form>
      {step && (
        <div className="mt-4">
          <Form
            id={`remove-${body}`}
            action={removeStep}
            hidden={which}
            submitLabel={t("plan.remove")}
            variant="second"
          />
        </div>
      )}
    </>
  );
}
