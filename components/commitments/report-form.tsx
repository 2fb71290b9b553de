import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { ComingMeeting } from "@/lib/coming-meetings/queries";
import { reportCommitments } from "@/lib/commitments/actions";
import { formatDateTime } from "@/lib/dates";

/** One click puts the status of all commitments on the next agenda of KMK or KMP. */
export function ReportForm({ meetings }: { meetings: ComingMeeting[] }) {
  const t = useTranslations("commitments.reportTo");
  const locale = useLocale();
  if (meetings.length === 0) return <p>{t("noMeeting")}</p>;
  const options = meetings.map(({ id, title, startsAt }) => ({
    value: id,
    label: `${title}, ${formatDateTime(startsAt, locale)}`,
  }));
  return (
    <Form id="report" action={reportCommitments} submitLabel={t("put")}>
      <Select name="meeting" label={t("meeting")} options={options} width="full" />
    </Form>
  );
}
