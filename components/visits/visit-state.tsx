import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { State, type StateKind } from "@/components/ui/state";
import type { VisitState } from "@/lib/visits/rules";

const kinds: Record<VisitState, StateKind> = {
  wished: "pending",
  proposed: "open",
  accepted: "maybe",
  agreed: "yes",
  held: "yes",
  answered: "yes",
  cancelled: "no",
};

/** How far a visit is, and that its day is gone where it is. */
export function VisitStateLine({ state, flagged }: { state: VisitState; flagged: boolean }) {
  const t = useTranslations("visits");
  return (
    <span className="inline-flex flex-wrap gap-x-4 gap-y-1">
      <State kind={kinds[state]} label={t(`states.${state}`)} />
      {flagged && <Mark>{t("flagged")}</Mark>}
    </span>
  );
}
