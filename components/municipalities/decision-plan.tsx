import { useTranslations } from "next-intl";
import { BackwardPlan, type PlanStep } from "@/components/municipalities/backward-plan";
import { Example } from "@/components/ui/example";
import { Section } from "@/components/ui/section";
import type { decisionStepsOf } from "@/lib/municipalities/queries";

type Step = Awaited<ReturnType<typeof decisionStepsOf>>[number];

/** The steps of a municipality's own decision with today among them; nothing where none may be seen. */
export function DecisionPlan({ steps }: { steps: Step[] }) {
  const t = useTranslations("municipalities.page");
  const [first] = steps;
  if (!first) return null;
  const { today, agreement } = first;
  const next = steps.find(({ decidesOn }) => decidesOn >= today);
  const planned = steps.map((step): PlanStep => {
    const { id, body, bodyName, decidesOn, outcome } = step;
    const note = outcome ? `${bodyName}. ${t(`outcomes.${outcome}`)}` : bodyName;
    const kind = step === steps.at(-1) ? "end" : step === next ? "next" : "step";
    return { key: id, title: t(`bodies.${body}`), date: decidesOn, note, kind };
  });
  const now: PlanStep = { key: "today", title: t("today"), date: today, kind: "now" };
  const all = [...planned, now].toSorted((a, b) => a.date.localeCompare(b.date) || (a.kind === "now" ? -1 : 1));
  return (
    <Section
      className="gap-top"
      title={t("plan", { name: agreement.replace("-", "–") })}
      aside={
        <span className="meta">
          {t("planLead")} <Example when={steps.some(({ example }) => example)} />
        </span>
      }
    >
      <BackwardPlan label={t("planLabel")} steps={all} />
    </Section>
  );
}
