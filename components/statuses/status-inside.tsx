import { useTranslations } from "next-intl";
import { PendingCorrection } from "@/components/statuses/status-corrections";
import { StatusSteps } from "@/components/statuses/status-steps";
import { StatusSources } from "@/components/statuses/status-texts";
import { SuggestForm, Suggestions } from "@/components/suggestions/suggestions";
import { SendItem } from "@/components/treatments/send-item";
import { TreatmentSection } from "@/components/treatments/treatment-section";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { Status } from "@/lib/statuses/queries";
import type { Way } from "@/lib/treatments/queries";
import { isSecretariat, type Viewer } from "@/lib/viewer";

/** What the portal's own people see beside the words: what it rests on, its way on the agenda, and what they do next. */
export function StatusInside({ status, way, viewer }: { status: Status; way: Way; viewer: Viewer }) {
  const t = useTranslations("statuses");
  const { id, code, approvedAt, withdrawnAt, publishedAt, meetingOn, today } = status;
  const { lost, suggestions, pending, sharers, treatment } = way;
  const [rules, leads] = [isSecretariat(viewer), viewer.forums.includes("project")];
  const stands = approvedAt !== null && withdrawnAt === null;
  const agenda = stands && way.member && (rules || viewer.municipalityCode === code);
  return (
    <>
      {lost > 0 && <Notice>{t("lost", { count: lost })}</Notice>}
      {publishedAt && rules && sharers && <p className="meta mb-6">{t("share.politicians", sharers)}</p>}
      {agenda && (
        <p className="btns mb-6">
          <ButtonLink href={`/statuses/${id}/agenda`}>{t("agenda.open")}</ButtonLink>
        </p>
      )}
      {agenda && rules && !treatment?.treatedAt && <SendItem id={id} sent={!!treatment?.sentAt} />}
      {agenda && <TreatmentSection id={id} way={way} meetingOn={meetingOn} today={today} />}
      {pending && <PendingCorrection status={status} pending={pending} />}
      <Suggestions suggestions={suggestions} settles={rules && !approvedAt} />
      {rules && <StatusSteps status={status} way={way} />}
      {!approvedAt && leads && <SuggestForm id={id} />}
      <StatusSources status={status} />
    </>
  );
}
