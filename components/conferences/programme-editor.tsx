import { useLocale, useTranslations } from "next-intl";
import { Choice, ChoiceGroup } from "@/components/ui/choice";
import { Field, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { addQuestion, addSession, removeQuestion, removeSession } from "@/lib/conferences/actions";
import type { FoundConference } from "@/lib/conferences/queries";
import { formatDay, formatTime, localOf } from "@/lib/dates";

const kinds = ["text", "choice", "diet"] as const;

/** The parts of the programme, and one more. */
export function ProgrammeEditor({ conference }: { conference: FoundConference }) {
  const t = useTranslations("conferences.parts");
  const locale = useLocale();
  const { id: conferenceId, startsAt, endsAt, sessions } = conference;
  return (
    <Section title={t("programme")}>
      <Rows>
        {sessions.map((part) => (
          <Row
            key={part.id}
            title={part.title}
            meta={[part.speaker, part.room, part.track].filter(Boolean).join(" · ")}
            when={`${formatDay(part.startsAt, locale)} ${formatTime(part.startsAt, locale)}–${formatTime(part.endsAt, locale)}`}
            side={
              <Form
                id={`out-${part.id}`}
                action={removeSession}
                hidden={{ id: part.id }}
                submitLabel={t("remove", { title: part.title })}
                variant="second"
              />
            }
          />
        ))}
      </Rows>
      <Fold summary={t("addSession")} open={sessions.length === 0}>
        <Form id="session" action={addSession} hidden={{ conferenceId }} submitLabel={t("addNow")} variant="second">
          <Field name="title" label={t("title")} required />
          <Field name="speaker" label={t("speaker")} />
          <Field name="startsAt" type="datetime-local" label={t("from")} value={localOf(startsAt)} width="m" required />
          <Field name="endsAt" type="datetime-local" label={t("to")} value={localOf(endsAt)} width="m" required />
          <Field name="room" label={t("room")} width="m" />
          <Field name="track" label={t("track")} hint={t("trackHint")} width="m" />
          <Field name="capacity" label={t("capacity")} hint={t("capacityHint")} inputMode="numeric" width="s" />
        </Form>
      </Fold>
    </Section>
  );
}

/** What is asked of whoever signs up, and one question more. */
export function QuestionEditor({ conference }: { conference: FoundConference }) {
  const t = useTranslations("conferences.parts");
  const { id: conferenceId, questions } = conference;
  return (
    <Section title={t("questions")}>
      <Rows>
        {questions.map(({ id, kind, label, choices, required, keepDays }) => (
          <Row
            key={id}
            title={label}
            meta={[t(`kinds.${kind}`), choices.join(", "), required && t("mustAnswer"), t("kept", { days: keepDays })]
              .filter(Boolean)
              .join(" · ")}
            side={
              <Form
                id={`out-${id}`}
                action={removeQuestion}
                hidden={{ id }}
                submitLabel={t("remove", { title: label })}
                variant="second"
              />
            }
          />
        ))}
      </Rows>
      <Fold summary={t("addQuestion")}>
        <Form id="question" action={addQuestion} hidden={{ conferenceId }} submitLabel={t("askNow")} variant="second">
          <Field name="label" label={t("question")} required />
          <ChoiceGroup
            name="kind"
            legend={t("kind")}
            value="text"
            options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <TextArea name="choices" label={t("choices")} hint={t("choicesHint")} />
          <Choice name="required" label={t("required")} />
          <Field
            name="keepDays"
            label={t("keepDays")}
            hint={t("keepDaysHint")}
            value={30}
            inputMode="numeric"
            width="s"
          />
        </Form>
      </Fold>
    </Section>
  );
}
