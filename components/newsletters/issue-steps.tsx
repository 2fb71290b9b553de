import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { removeNewsletter, scheduleNewsletter, stepNewsletter, testNewsletter } from "@/lib/newsletters/actions";
import type { Newsletter } from "@/lib/newsletters/queries";

type Step = "approve" | "withdraw" | "pause" | "resume" | "cancel";

function Take({ issue, step, primary = false }: { issue: Newsletter; step: Step; primary?: boolean }) {
  const t = useTranslations("newsletters.steps");
  const hidden = { id: issue.id, version: issue.version, step };
  return (
    <Form
      id={step}
      action={stepNewsletter}
      hidden={hidden}
      submitLabel={t(step)}
      variant={primary ? "primary" : "second"}
    />
  );
}

/** What comes next for an issue: look, try, approve, send, stop. */
export function IssueSteps({ issue }: { issue: Newsletter }) {
  const t = useTranslations("newsletters.steps");
  const { id, state, maySend, sendAt, reach } = issue;
  const draft = state === "draft";
  return (
    <Section title={t("title")}>
      <p className="mb-4">
        <Link className="font-strong" href={`/secretariat/newsletters/${id}/preview` as Route}>
          {t("preview")}
        </Link>
      </p>
      {draft && (
        <div className="mb-6">
          <Form id="test" action={testNewsletter} hidden={{ id }} submitLabel={t("test")} variant="second" />
        </div>
      )}
      {draft && <Approval issue={issue} />}
      {draft && maySend && issue.approved && <Schedule issue={issue} />}
      {!maySend && draft && <p className="mb-4">{t("mayNot")}</p>}
      {state === "scheduled" && sendAt && (
        <p className="mb-4">{t.rich("planned", { count: reach, day: () => <When at={sendAt} time /> })}</p>
      )}
      {maySend && (
        <div className="grid gap-3">
          {state === "scheduled" && <Take issue={issue} step="withdraw" primary />}
          {state === "sending" && <Take issue={issue} step="pause" primary />}
          {state === "paused" && <Take issue={issue} step="resume" primary />}
          {(state === "sending" || state === "paused") && (
            <Fold summary={t("cancelFold")}>
              <p className="mb-4">{t("cancelText")}</p>
              <Take issue={issue} step="cancel" />
            </Fold>
          )}
        </div>
      )}
      {draft && (
        <Fold summary={t("remove")}>
          <p className="mb-4">{t("removeText")}</p>
          <Form id="remove" action={removeNewsletter} hidden={{ id }} submitLabel={t("removeNow")} variant="second" />
        </Fold>
      )}
    </Section>
  );
}

function Approval({ issue }: { issue: Newsletter }) {
  const t = useTranslations("newsletters.steps");
  if (issue.approver) return <p className="mb-4">{t("approvedBy", { name: issue.approver })}</p>;
  if (issue.approved) return null;
  return (
    <div className="mb-6">
      <p className="mb-3">{t(issue.mayApprove ? "wantsApproval" : "wantsOther")}</p>
      {issue.mayApprove && <Take issue={issue} step="approve" primary />}
    </div>
  );
}

function Schedule({ issue: { id, version, reach } }: { issue: Newsletter }) {
  const t = useTranslations("newsletters.steps");
  const hidden = { id, version };
  return (
    <div className="mb-4">
      <p className="mb-3">{t("reach", { count: reach })}</p>
      <Form id="plan" action={scheduleNewsletter} hidden={hidden} submitLabel={t("plan")}>
        <Field name="on" type="date" label={t("on")} width="m" required />
        <Field name="at" type="time" label={t("at")} hint={t("atHint")} value="08:30" width="s" required />
      </Form>
      <div className="mt-4">
        <Fold summary={t("now")}>
          <p className="mb-4">{t("nowText", { count: reach })}</p>
          <Form
            id="now"
            action={scheduleNewsletter}
            hidden={{ ...hidden, now: "on" }}
            submitLabel={t("nowNow")}
            variant="second"
          />
        </Fold>
      </div>
    </div>
  );
}

/** How far the sending has come; while it goes on the page looks again by itself. */
export function IssueProgress({ issue: { state, starting, progress } }: { issue: Newsletter }) {
  const t = useTranslations("newsletters.progress");
  const { all, sent, failed, returned, complaints } = progress;
  return (
    <Section title={t("title")}>
      {(state === "sending" || starting) && <meta httpEquiv="refresh" content="3" />}
      <progress className="progress" aria-label={t("title")} value={sent + failed} max={Math.max(all, 1)} />
      <p className="mt-2">{starting ? t("soon") : t("sent", { sent, all })}</p>
      {failed > 0 && <p>{t("failed", { count: failed })}</p>}
      {returned > 0 && <p>{t("returned", { count: returned })}</p>}
      {complaints > 0 && <p>{t("complaints", { count: complaints })}</p>}
    </Section>
  );
}
