import { useTranslations } from "next-intl";
import { StepForm } from "@/components/cases/step-form";
import { VoteWords } from "@/components/decisions/vote-fields";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { bodies } from "@/lib/decisions/rules";
import type { Plan } from "@/lib/preparations/queries";
import { periodOf } from "@/lib/standings/rules";

/** The steps of the municipality's own decision, each with its date and outcome; what is missing can be added. */
export function CasePlan({ plan }: { plan: Plan }) {
  const t = useTranslations("decisions");
  const missing = bodies.filter((body) => plan.steps.every((step) => step.body !== body));
  return (
    <Section id="plan" title={t("plan.title", { agreement: periodOf(plan.agreement ?? "") })}>
      {plan.steps.length === 0 && <p className="mb-4">{t("plan.none")}</p>}
      {plan.steps.map((step) => (
        <div key={step.id} className="border-t border-mist pt-3">
          <p className="font-strong">{step.bodyName}</p>
          <p>
            <When at={step.decidesOn} capital />. {step.estimated && `${t("plan.guessed")} `}
            {t(`outcomes.${step.outcome ?? "undecided"}`)}. <VoteWords {...step} />
          </p>
          <Fold summary={t("plan.change", { body: step.bodyName })}>
            <StepForm plan={plan} body={step.body} step={step} />
          </Fold>
        </div>
      ))}
      {missing.map((body) => (
        <div key={body} className="border-t border-mist">
          <Fold summary={t("plan.enter", { body: t(`bodies.${body}`).toLocaleLowerCase("da") })}>
            <StepForm plan={plan} body={body} />
          </Fold>
        </div>
      ))}
    </Section>
  );
}
