import { useTranslations } from "next-intl";
import { Field, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-body";
import { Section } from "@/components/ui/section";
import {
  approveInvitation,
  deleteDraft,
  resendInvitation,
  returnInvitation,
  savePreset,
  submitInvitation,
  withdrawInvitation,
} from "@/lib/invitations/actions";
import type { findInvitation } from "@/lib/invitations/queries";

type Props = { invitation: Awaited<ReturnType<typeof findInvitation>>; secretariat: boolean; empty: boolean };

/** What can be done with the invitation now: the next step first, what undoes something folded away. */
export function InvitationSteps({ invitation, secretariat, empty }: Props) {
  const t = useTranslations("invitations.show");
  const { id, version, state, address, mayInvite } = invitation;
  const draft = state === "draft" || state === "returned";
  const open = state === "sent" || state === "expired";
  const send = mayInvite === "direct" ? "send" : "handIn";
  return (
    <div className="grid gap-6">
      {draft && !empty && (
        <Section title={t(send)}>
          <p className="mb-4">{t(`${send}Lead`, { address })}</p>
          <Form id="send" action={submitInvitation} hidden={{ id, version }} submitLabel={t(send)} />
        </Section>
      )}
      {state === "awaiting" && secretariat && (
        <Section title={t("approve")}>
          <p className="mb-4">{t("sendLead", { address })}</p>
          <Form id="approve" action={approveInvitation} hidden={{ id, version }} submitLabel={t("approve")} />
          <Fold summary={t("return")}>
            <Form id="return" action={returnInvitation} hidden={{ id }} submitLabel={t("return")} variant="second">
              <TextArea name="why" label={t("returnWhy")} rows={3} required />
            </Form>
          </Fold>
        </Section>
      )}
      {open && (
        <Section title={t("resend")}>
          <p className="mb-4">{t("resendLead")}</p>
          <Form id="resend" action={resendInvitation} hidden={{ id }} submitLabel={t("resend")} variant="second" />
        </Section>
      )}
      {(open || state === "awaiting") && <Undo id={id} name="withdraw" action={withdrawInvitation} />}
      {draft && <Undo id={id} name="delete" action={deleteDraft} />}
      {secretariat && !empty && (
        <Fold summary={t("saveAs")}>
          <Form id="preset" action={savePreset} hidden={{ id }} submitLabel={t("savePreset")} variant="second">
            <Field name="name" label={t("presetName")} required />
          </Form>
        </Fold>
      )}
    </div>
  );
}

/** Asks once, with the consequence in words. */
function Undo({ id, name, action }: { id: string; name: "withdraw" | "delete"; action: FormAction }) {
  const t = useTranslations("invitations.show");
  return (
    <Fold summary={t(name)}>
      <p className="mb-4">{t(`${name}Lead`)}</p>
      <Form id={name} action={action} hidden={{ id }} submitLabel={t(name)} variant="second" />
    </Fold>
  );
}
