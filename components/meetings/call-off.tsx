import { useTranslations } from "next-intl";
import { Later } from "@/components/meetings/meeting-form";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { cancelMeeting, deleteMeeting, restoreMeeting } from "@/lib/meetings/actions";
import type { FoundMeeting } from "@/lib/meetings/queries";

/** A meeting that is not held after all: called off with a reason, or, while nobody knows of it, deleted. */
export function CallOff({ meeting }: { meeting: FoundMeeting }) {
  const t = useTranslations("meetings.callOff");
  const { id, state, past, calledAt, agendaSentAt } = meeting;
  if (past) return null;
  if (state === "cancelled")
    return (
      <Section title={t("cancelled")}>
        <p className="mb-4">{meeting.cancelReason}</p>
        <Form id="restore" action={restoreMeeting} hidden={{ id }} submitLabel={t("restore")} variant="second" />
      </Section>
    );
  return (
    <Section title={t("title")}>
      <Fold summary={t("cancel")}>
        <Form id="cancel" action={cancelMeeting} hidden={{ id }} submitLabel={t("cancelNow")} variant="second">
          <Field name="reason" label={t("reason")} hint={t("reasonHint")} required />
          <Later following={meeting.following} />
        </Form>
      </Fold>
      {!calledAt && !agendaSentAt && (
        <Fold summary={t("delete")}>
          <p className="mb-4">{t("deleteText")}</p>
          <Form id="delete" action={deleteMeeting} hidden={{ id }} submitLabel={t("deleteNow")} variant="second" />
        </Fold>
      )}
    </Section>
  );
}
