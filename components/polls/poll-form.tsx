import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { askForDate } from "@/lib/polls/actions";
import { mostOptions, optionField } from "@/lib/polls/input";
import type { forumPeople } from "@/lib/polls/queries";
import type { Forum } from "@/lib/viewer";

type Props = { forum: Forum; people: Awaited<ReturnType<typeof forumPeople>> };

const shown = 4;

/** What the meeting is, times to choose among, until when, and who must be able to come. */
export function PollForm({ forum, people }: Props) {
  const t = useTranslations("polls.form");
  const name = useTranslations("meetings.forum")(forum);
  const places = Array.from({ length: mostOptions }, (_, at) => at + 1);
  const option = (number: number) => (
    <Field
      key={number}
      name={optionField(number)}
      type="datetime-local"
      label={t("option", { number })}
      hint={number === 1 ? t("optionHint") : undefined}
      width="m"
      required={number === 1}
    />
  );
  return (
    <Form action={askForDate} hidden={{ forum }} submitLabel={t("send", { forum: name })}>
      <Field name="title" label={t("title")} required />
      <Field name="place" label={t("place")} hint={t("placeHint")} required />
      <Field name="address" label={t("address")} />
      <Field name="onlineUrl" type="url" inputMode="url" label={t("online")} />
      <Field name="minutes" type="number" min={15} max={720} label={t("minutes")} value={120} width="s" required />
      {places.slice(0, shown).map(option)}
      <div className="mb-8">
        <Fold summary={t("more")}>{places.slice(shown).map(option)}</Fold>
      </div>
      <Field name="answerBy" type="date" label={t("answerBy")} hint={t("answerByHint")} width="m" required />
      <ChoiceGroup
        name="required"
        legend={t("required")}
        hint={t("requiredHint")}
        multiple
        options={people.map(({ id, name: label, title, municipality }) => ({
          value: id,
          label,
          hint: [title, municipality].filter(Boolean).join(", "),
        }))}
      />
    </Form>
  );
}
