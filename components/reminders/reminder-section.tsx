import { useLocale, useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/dates";
import { addReminder, removeReminder } from "@/lib/reminders/actions";
import { groups } from "@/lib/reminders/input";
import type { Reminder } from "@/lib/reminders/queries";

/** The mails that go out before a conference, and one more while it can still be in time. */
export function ReminderSection({
  conferenceId,
  reminders,
  open,
}: {
  conferenceId: string;
  reminders: Reminder[];
  open: boolean;
}) {
  const t = useTranslations("reminders");
  const locale = useLocale();
  if (!open && reminders.length === 0) return null;
  return (
    <Section title={t("title")} id="reminders" className="gap-top">
      {open && <p className="mb-4 max-w-measure text-ink-2">{t("lead")}</p>}
      <Rows>
        {reminders.map(({ id, hoursBefore, groups: to, words, at, sentAt, to: count }) => (
          <Row
            key={id}
            title={before(t, hoursBefore)}
            meta={[
              to.map((group) => t(`groups.${group}`)).join(", "),
              sentAt
                ? t("sent", { at: formatDateTime(sentAt, locale), count })
                : t("planned", { at: formatDateTime(at, locale), count }),
            ].join(" · ")}
            side={
              !sentAt &&
              open && (
                <Form
                  id={`out-${id}`}
                  action={removeReminder}
                  hidden={{ id }}
                  submitLabel={t("remove", { before: before(t, hoursBefore) })}
                  variant="second"
                />
              )
            }
          >
            {words && <p className="mt-2 max-w-measure whitespace-pre-line">{words}</p>}
          </Row>
        ))}
      </Rows>
      {open && (
        <Fold summary={t("add")} open={reminders.length === 0}>
          <ReminderForm conferenceId={conferenceId} />
        </Fold>
      )}
    </Section>
  );
}

const before = (t: ReturnType<typeof useTranslations<"reminders">>, hours: number) =>
  hours % 24 === 0 ? t("days", { count: hours / 24 }) : t("hours", { count: hours });

function ReminderForm({ conferenceId }: { conferenceId: string }) {
  const t = useTranslations("reminders");
  return (
    <Form id="reminder" action={addReminder} hidden={{ conferenceId }} submitLabel={t("save")} variant="second">
      <Field name="before" label={t("before")} inputMode="numeric" width="s" value={7} required />
      <Select
        name="unit"
        label={t("unit")}
        value="days"
        options={(["days", "hours"] as const).map((value) => ({ value, label: t(`units.${value}`) }))}
      />
      <ChoiceGroup
        name="groups"
        multiple
        legend={t("to")}
        value={["confirmed"]}
        options={groups.map((value) => ({ value, label: t(`groups.${value}`) }))}
      />
      <TextArea name="words" label={t("words")} hint={t("wordsHint")} />
    </Form>
  );
}
