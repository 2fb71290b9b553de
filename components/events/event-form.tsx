import { useTranslations } from "next-intl";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveEvent } from "@/lib/events/actions";
import type { EventPage } from "@/lib/events/queries";

/** A new event of somebody else's, or one that is there. */
export function EventForm({ event }: { event?: EventPage }) {
  const t = useTranslations("events.form");
  const hidden = event && { id: event.id, version: event.version };
  return (
    <Form action={saveEvent} {...(hidden && { hidden })} submitLabel={t(event ? "save" : "add")}>
      <Field name="title" label={t("title")} value={event?.title} required />
      <Field name="startsOn" type="date" label={t("startsOn")} value={event?.startsOn} width="m" required />
      <Field name="endsOn" type="date" label={t("endsOn")} value={event?.endsOn} width="m" required />
      <Field name="place" label={t("place")} value={event?.place} required />
      <Field name="url" type="url" label={t("url")} value={event?.url ?? ""} />
      <Field
        name="answerBy"
        type="date"
        label={t("answerBy")}
        hint={t("answerByHint")}
        value={event?.answerBy ?? ""}
        width="m"
      />
      <TextArea name="note" label={t("note")} hint={t("noteHint")} value={event?.note} />
    </Form>
  );
}
