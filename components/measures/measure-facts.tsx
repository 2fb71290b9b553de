import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { State, type StateKind } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { Measure } from "@/lib/measures/queries";

const shapes: Record<Measure["state"], StateKind> = { planned: "pending", running: "members", done: "yes" };

/** How far a measure is. */
export function MeasureState({ state }: { state: Measure["state"] }) {
  return <State kind={shapes[state]} label={useTranslations("measures.state")(state)} />;
}

/** Who has it: the words of the list, and the one of them who has an account. */
export function Responsible({ measure: { responsible, person } }: { measure: Measure }) {
  const t = useTranslations("measures");
  return <p>{t("responsible", { name: [responsible, person].filter(Boolean).join(", ") })}</p>;
}

/** What comes next and by when; a day that has gone by is marked. */
export function NextStep({ measure: { nextStep, nextStepOn, late } }: { measure: Measure }) {
  const t = useTranslations("measures");
  if (!nextStep) return null;
  const day = nextStepOn && <When at={nextStepOn} short />;
  return (
    <p>
      {t.rich("nextStep", { step: nextStep, b: (text) => <b className="font-strong">{text}</b> })}
      {day && <> {late ? <Mark>{t.rich("late", { day: () => day })}</Mark> : t.rich("by", { day: () => day })}</>}
    </p>
  );
}
