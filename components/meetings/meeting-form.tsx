import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PersonSelect } from "@/components/meetings/person-select";
import { Choice } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { Seated } from "@/lib/agenda-items/queries";
import { formatTime, today } from "@/lib/dates";
import { saveMeeting } from "@/lib/meetings/actions";
import { meetingForums } from "@/lib/meetings/input";
import type { FoundMeeting } from "@/lib/meetings/queries";

export type OccasionChoices = {
  people: Seated[];
  municipalities: { code: string; name: string }[];
};

/** A new meeting, or one that is there. */
export function MeetingForm({ meeting, choices }: { meeting?: FoundMeeting; choices: OccasionChoices }) {
  const t = useTranslations("meetings.form");
  const hidden = meeting ? { id: meeting.id, version: meeting.version } : {};
  return (
    <Form action={saveMeeting} hidden={hidden} submitLabel={t(meeting ? "save" : "plan")}>
      <Occasion meeting={meeting} choices={choices}>
        <Field name="on" type="date" label={t("on")} value={meeting && today(meeting.startsAt)} width="m" required />
      </Occasion>
      <Field
        name="itemsBy"
        type="date"
        label={t("itemsBy")}
        hint={t("itemsByHint")}
        value={meeting?.itemsBy ?? ""}
        width="m"
      />
      <Field
        name="answerBy"
        type="date"
        label={t("answerBy")}
        hint={t("answerByHint")}
        value={meeting?.answerBy ?? ""}
        width="m"
      />
      {meeting && <Later following={meeting.following} hint={t("laterHint")} />}
    </Form>
  );
}

/** Whether those of the series that come after it follow. */
export function Later({ following, hint }: { following: number; hint?: string }) {
  const t = useTranslations("meetings.form");
  return following > 0 && <Choice name="later" label={t("later", { count: following })} hint={hint} />;
}

/** What meetings of a series have in common too; `children` stands before the hours. */
export function Occasion({
  meeting,
  choices,
  children,
}: {
  meeting?: FoundMeeting | undefined;
  choices: OccasionChoices;
  children: ReactNode;
}) {
  const t = useTranslations("meetings.form");
  const forums = useTranslations("meetings.forum");
  const clock = (at: Date | undefined) => at && formatTime(at, "en").padStart(5, "0");
  return (
    <>
      <Select
        name="forum"
        label={t("forum")}
        value={meeting?.forum ?? "kmp"}
        options={meetingForums.map((value) => ({ value, label: forums(value) }))}
      />
      <Field name="title" label={t("title")} value={meeting?.title} required />
      {children}
      <div className="grid max-w-72 grid-cols-2 gap-x-4">
        <Field name="from" type="time" label={t("from")} value={clock(meeting?.startsAt)} required />
        <Field name="to" type="time" label={t("to")} value={clock(meeting?.endsAt)} required />
      </div>
      <Field name="place" label={t("place")} hint={t("placeHint")} value={meeting?.place} required />
      <Field name="address" label={t("address")} value={meeting?.address} />
      <Field name="onlineUrl" type="url" label={t("onlineUrl")} value={meeting?.onlineUrl ?? ""} />
      <Select
        name="hostMunicipalityCode"
        label={t("host")}
        value={meeting?.hostCode ?? ""}
        options={choices.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        empty={t("none")}
      />
      <PersonSelect
        name="chairId"
        label={t("chair")}
        value={meeting?.chairId ?? ""}
        people={choices.people}
        empty={t("none")}
      />
    </>
  );
}
