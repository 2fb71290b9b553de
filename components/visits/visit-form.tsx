import { useLocale, useTranslations } from "next-intl";
import { Choice, ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { formatDate, formatTime, today } from "@/lib/dates";
import type { HostMeeting } from "@/lib/hosts/queries";
import { saveVisit } from "@/lib/visits/actions";
import type { Visit } from "@/lib/visits/queries";

/** What is agreed with the host: the day, the slot, where, which item, and whom to ask for. */
export function VisitForm({ visit, meetings }: { visit: Visit; meetings: HostMeeting[] }) {
  const t = useTranslations("visits.form");
  const locale = useLocale();
  const clock = (moment: string | null) => (moment ? formatTime(moment, "en").padStart(5, "0") : undefined);
  const options = meetings.map(({ id, onDay, committee }) => ({
    value: id,
    label: `${formatDate(onDay, locale)}, ${committee}`,
  }));
  const known = !visit.meeting || options.some(({ value }) => value === visit.meeting?.id);
  if (!known && visit.meeting)
    options.unshift({ value: visit.meeting.id, label: formatDate(visit.meeting.onDay, locale) });
  return (
    <Form action={saveVisit} hidden={{ id: visit.id, version: visit.version }} submitLabel={t("save")}>
      {options.length > 0 && (
        <Select
          name="meeting"
          label={t("meeting")}
          empty={t("noMeeting")}
          value={visit.meeting?.id}
          options={options}
          width="full"
        />
      )}
      <Field
        name="on"
        type="date"
        label={t("on")}
        hint={t("onHint")}
        value={visit.meeting || !visit.startsAt ? undefined : today(visit.startsAt)}
        width="m"
      />
      <Field name="from" type="time" label={t("from")} hint={t("fromHint")} value={clock(visit.startsAt)} width="s" />
      <Field name="to" type="time" label={t("to")} value={clock(visit.endsAt)} width="s" />
      <Field name="place" label={t("place")} value={visit.place} />
      <Field name="link" type="url" inputMode="url" label={t("link")} value={visit.link ?? undefined} />
      <Field name="itemTitle" label={t("item")} hint={t("itemHint")} value={visit.itemTitle} />
      <Field name="contactName" label={t("contact")} value={visit.contactName} />
      <Field
        name="contactAddress"
        type="email"
        label={t("contactAddress")}
        hint={t("contactHint")}
        value={visit.contactAddress}
      />
      <ChoiceGroup
        name="people"
        legend={t("people")}
        value={String(visit.people)}
        inline
        options={["1", "2"].map((value) => ({ value, label: t(`peopleOf.${value as "1"}`) }))}
      />
      <Choice name="withSecretariat" label={t("along")} checked={visit.withSecretariat} />
      <TextArea name="words" label={t("words")} value={visit.words} />
      {visit.agreedAt ? (
        <p className="meta mb-6">{t("agreedAlready")}</p>
      ) : (
        <Choice name="agreed" label={t("agreed")} hint={t("agreedHint")} />
      )}
    </Form>
  );
}
