import { useTranslations } from "next-intl";
import { TextFields } from "@/components/statuses/text-fields";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { approveCorrection, correctStatus, dropCorrection } from "@/lib/status-editions/actions";
import type { Status } from "@/lib/statuses/queries";
import { variants } from "@/lib/statuses/rules";
import type { Pending } from "@/lib/treatments/queries";

/** What was corrected since the text first stood, and why: everybody who reads it is told. */
export function Corrections({ corrections }: Pick<Status, "corrections">) {
  const t = useTranslations("statuses.corrections");
  return corrections.map(({ id, reason, approvedAt }) => (
    <p key={id} className="meta mb-4">
      {t.rich("corrected", { day: () => <When at={new Date(approvedAt)} short />, reason })}
    </p>
  ));
}

/** The secretariat corrects an approved text, with a reason; the words that stand stay until the correction is approved. */
export function CorrectionForm({ status, pending }: { status: Status; pending: Pending | null }) {
  const t = useTranslations("statuses.corrections");
  return (
    <Fold summary={t(pending ? "change" : "correct")}>
      <Form
        id="correct"
        key={pending?.id ?? status.version}
        action={correctStatus}
        hidden={{ id: status.id }}
        submitLabel={t("save")}
        variant="second"
      >
        <TextFields prefix="correct" texts={pending ?? status} />
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} value={pending?.reason} rows={2} required />
      </Form>
    </Fold>
  );
}

/** A correction that waits: what it would say instead, and the two ways on. */
export function PendingCorrection({ status, pending }: { status: Status; pending: Pending }) {
  const t = useTranslations("statuses");
  const changed = variants.filter((variant) => pending[variant] !== status[variant]);
  return (
    <Section title={t("corrections.waits")}>
      <p className="meta mb-3">{t("corrections.by", { name: pending.writer ?? "", reason: pending.reason })}</p>
      {changed.map((variant) => (
        <div key={variant} className="mb-4">
          <p className="font-strong">{t(`variants.${variant}`)}</p>
          <p className="wrap-anywhere text-ink-2 line-through">{status[variant]}</p>
          <p className="wrap-anywhere">{pending[variant]}</p>
        </div>
      ))}
      <div className="flex flex-wrap gap-4">
        <Form
          id="approve-correction"
          action={approveCorrection}
          hidden={{ id: pending.id }}
          submitLabel={t("corrections.approve")}
        />
        <Form
          id="drop-correction"
          action={dropCorrection}
          hidden={{ id: pending.id }}
          submitLabel={t("corrections.drop")}
          variant="second"
        />
      </div>
    </Section>
  );
}
