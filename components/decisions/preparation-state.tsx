import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { State, type StateKind } from "@/components/ui/state";
import type { State as Progress } from "@/lib/preparations/rules";

const shapes: Record<Progress, StateKind> = {
  ...{ late: "far_behind", soon: "behind", planned: "pending", undated: "unmeasured" },
  ...{ done: "yes", skipped: "closed", over: "missed" },
};

/** How far a preparation is, as shape and word. */
export function PreparationState({ state }: { state: Progress }) {
  const t = useTranslations("decisions.states");
  const word = <State kind={shapes[state]} label={t(state)} />;
  return state === "late" ? <Mark>{word}</Mark> : word;
}
