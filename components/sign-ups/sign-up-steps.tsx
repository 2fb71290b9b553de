import { useTranslations } from "next-intl";
import { ByHand } from "@/components/ui/by-hand";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { answerOffer, cancelSignUp, proveSignUp } from "@/lib/sign-ups/actions";
import type { SignUpCard } from "@/lib/sign-ups/queries";

/** What can be done with a sign-up now: confirm it, take or leave an offered seat, or give it back. `secret` where a mail's link led here. */
export function SignUpSteps({ card, secret }: { card: SignUpCard; secret?: string }) {
  const t = useTranslations("conferences.signUps.steps");
  const { id, state, mayCancel } = card;
  const key: Record<string, string> = secret ? { secret } : { id };
  if (state === "unproved")
    return secret ? (
      <Form id="prove" action={proveSignUp} hidden={{ secret }} submitLabel={t("prove")}>
        <ByHand />
      </Form>
    ) : null;
  if (state === "offered")
    return (
      <Form
        id={`offer-${id}`}
        action={answerOffer}
        hidden={key}
        submitLabel={t("accept")}
        submits={[{ name: "decline", value: "on", label: t("decline"), variant: "second" }]}
      >
        {secret && <ByHand />}
      </Form>
    );
  if (!mayCancel) return null;
  const waits = state === "waiting";
  return (
    <Fold summary={t(waits ? "leave" : "cancel")}>
      <p className="mb-4">{t(waits ? "leaveText" : "cancelText")}</p>
      <Form
        id={`cancel-${id}`}
        action={cancelSignUp}
        hidden={key}
        submitLabel={t(waits ? "leaveNow" : "cancelNow")}
        variant="second"
      >
        {secret && <ByHand />}
      </Form>
    </Fold>
  );
}
