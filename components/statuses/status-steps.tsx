import { useTranslations } from "next-intl";
import { CorrectionForm } from "@/components/statuses/status-corrections";
import { TextFields } from "@/components/statuses/text-fields";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import {
  approveStatus,
  editStatus,
  publishStatus,
  shareWithMunicipality,
  withdrawStatus,
} from "@/lib/statuses/actions";
import type { Status } from "@/lib/statuses/queries";
import { stateOf } from "@/lib/statuses/rules";
import type { Way } from "@/lib/treatments/queries";

/** What the secretariat does next: edit and approve, publish, or take it back. */
export function StatusSteps({ status, way: { member, pending } }: { status: Status; way: Way }) {
  const t = useTranslations("statuses.steps");
  const { id, version, municipality, editor, approver, approvedAt, sharedAt } = status;
  const state = stateOf(status);
  const hidden = { id, version };
  if (state === "draft") {
    return (
      <Section title={t("edit")}>
        {editor && <p className="meta mb-4">{t("editor", { name: editor })}</p>}
        <Form key={version} id="edit" action={editStatus} hidden={hidden} submitLabel={t("save")} variant="second">
          <TextFields texts={status} />
        </Form>
        <Form id="approve" action={approveStatus} hidden={hidden} submitLabel={t("approve")} className="mt-6" />
      </Section>
    );
  }
  return (
    <Section title={t("title")}>
      <p className="mb-4">
        {approver &&
          approvedAt &&
          t.rich("approved", { name: approver, day: () => <When at={new Date(approvedAt)} short /> })}
      </p>
      {state === "approved" && <Form id="publish" action={publishStatus} hidden={hidden} submitLabel={t("publish")} />}
      {state === "published" && (
        <Fold summary={t("withdraw")}>
          <p className="mb-4">{t("withdrawText")}</p>
          <Form id="withdraw" action={withdrawStatus} hidden={hidden} submitLabel={t("withdraw")} variant="second" />
        </Fold>
      )}
      {state === "withdrawn" && <p>{t("withdrawn")}</p>}
      {state === "approved" && !member && (
        <Form
          id="open"
          action={shareWithMunicipality}
          hidden={hidden}
          submitLabel={t(sharedAt ? "unshare" : "shareWith", { municipality })}
          variant="second"
          className="mt-4"
        />
      )}
      {state !== "withdrawn" && <CorrectionForm status={status} pending={pending} />}
    </Section>
  );
}
