import { useLocale, useTranslations } from "next-intl";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { formatDate } from "@/lib/dates";
import { askForStatus } from "@/lib/statuses/actions";
import type { RequestGround } from "@/lib/statuses/queries";

/** For which meeting or day, and what it should tell. */
export function RequestForm({ ground: { code, meetings } }: { ground: RequestGround }) {
  const t = useTranslations("statuses.request");
  const locale = useLocale();
  const options = meetings.map(({ id, onDay, taken }) => ({
    value: id,
    label: taken ? t("taken", { day: formatDate(onDay, locale) }) : formatDate(onDay, locale),
  }));
  return (
    <Form action={askForStatus} hidden={{ municipality: code }} submitLabel={t("send")}>
      {options.length > 0 && (
        <Select
          name="meeting"
          label={t("meeting")}
          hint={t("meetingHint")}
          value={options[0]?.value}
          options={options}
          empty={t("otherDay")}
          width="full"
        />
      )}
      <Field name="on" type="date" label={t("on")} hint={t(options.length > 0 ? "onHint" : "noMeetings")} width="m" />
      <TextArea name="wish" label={t("wish")} hint={t("wishHint")} />
    </Form>
  );
}
