import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { checkIn } from "@/lib/doors/actions";
import type { Participant } from "@/lib/participants/queries";
import { cancelSignUp } from "@/lib/sign-ups/actions";

/** What the secretariat does with a participant: lets them in, takes that back, or cancels with a reason. */
export function DoorSteps({ participant }: { participant: Participant }) {
  const t = useTranslations("conferences.signUps.door");
  const { id, state, checkedInAt } = participant;
  const ended = state === "cancelled" || state === "declined";
  return (
    <div className="grid max-w-measure gap-6">
      {checkedInAt && (
        <Form id="undo" action={checkIn} hidden={{ id, undo: "on" }} submitLabel={t("undo")} variant="second" />
      )}
      {!checkedInAt && state === "confirmed" && (
        <Form id="check-in" action={checkIn} hidden={{ id }} submitLabel={t("checkIn")} />
      )}
      {!checkedInAt && state !== "confirmed" && <p className="font-strong">{t(ended ? "ended" : "noSeat")}</p>}
      {!ended && (
        <Fold summary={t("cancel")}>
          <Form id="cancel" action={cancelSignUp} hidden={{ id }} submitLabel={t("cancelNow")} variant="second">
            <Field name="reason" label={t("reason")} hint={t("reasonHint")} required />
          </Form>
        </Fold>
      )}
    </div>
  );
}
