import { useTranslations } from "next-intl";
import { type AnswerKind, State } from "@/components/ui/state";
import type { SignUpState } from "@/lib/sign-ups/queries";

const kinds: Record<SignUpState, AnswerKind> = {
  confirmed: "yes",
  offered: "maybe",
  waiting: "pending",
  unproved: "pending",
  declined: "no",
  cancelled: "no",
};

/** Where a sign-up stands, as shape and word. */
export function SignUpStateMark({ state }: { state: SignUpState }) {
  return <State kind={kinds[state]} label={useTranslations("conferences.signUps.states")(state)} />;
}
