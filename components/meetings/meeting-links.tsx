import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { FoundMeeting } from "@/lib/meetings/queries";

/** What one does with a meeting: keep it, print it, take its papers along, suggest an item, or prepare it. */
export function MeetingLinks({
  meeting,
  papers,
  suggests,
  prepares,
}: {
  meeting: FoundMeeting;
  papers: number;
  suggests: boolean;
  prepares: boolean;
}) {
  const t = useTranslations("meetings.links");
  const path = `/meetings/${meeting.id}`;
  return (
    <p className="no-print mb-4 flex flex-wrap gap-x-6 gap-y-1">
      {prepares && <Link href={`${path}/agenda` as Route}>{t("prepare")}</Link>}
      {suggests && <Link href={`${path}/suggest` as Route}>{t("suggest")}</Link>}
      {!meeting.past && <a href={`${path}/calendar`}>{t("calendar")}</a>}
      <a href={`${path}/pdf`}>{t(meeting.minutesSentAt ? "minutesPdf" : "pdf")}</a>
      {papers > 0 && <a href={`${path}/papers`}>{t("zip", { count: papers })}</a>}
    </p>
  );
}
