import { useTranslations } from "next-intl";
import { BackwardPlan, type PlanStep } from "@/components/municipalities/backward-plan";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import type { OwnMunicipality } from "@/lib/homes/queries";
import type { Step } from "@/lib/homes/rules";

/** The municipality's own way to the next agreement, from today to its last decision. */
export function OwnPlan({ own, standing }: { own: OwnMunicipality; standing: string | null }) {
  const t = useTranslations("homes.municipality");
  if (!own.next) return null;
  const state = own.nextStanding ?? own.standing;
  return (
    <Section
      title={t("planTitle", { agreement: own.next.name })}
      aside={state && standing && <State kind={state} label={standing} />}
    >
      {own.steps.length > 0 ? (
        <BackwardPlan label={t("planLabel", { municipality: own.name })} steps={planOf(own, t)} />
      ) : (
        <Empty title={t("noPlan")}>{t("noPlanText")}</Empty>
      )}
    </Section>
  );
}

type Words = ReturnType<typeof useTranslations<"homes.municipality">>;

function planOf({ steps, today }: OwnMunicipality, t: Words): PlanStep[] {
  const next = steps.find(({ outcome, on }) => outcome === null && on >= today);
  const kindOf = (step: Step) => (step === steps.at(-1) ? "end" : step === next ? "next" : "step");
  const planned = steps.map((step): PlanStep => {
    const note = step.outcome && t(`outcome.${step.outcome}`);
    return { key: step.id, title: step.bodyName, date: step.on, kind: kindOf(step), note };
  });
  const now: PlanStep = { key: "today", title: t("today"), date: today, kind: "now" };
  return [...planned, now].toSorted((a, b) => a.date.localeCompare(b.date));
}
