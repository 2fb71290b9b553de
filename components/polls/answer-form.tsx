import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { answerPoll } from "@/lib/polls/actions";
import { answerField, answers } from "@/lib/polls/input";
import type { PersonOfPoll, Poll } from "@/lib/polls/queries";

/** Yes, if need be or no to each time, in one form; nothing is answered beforehand. */
export function AnswerForm({ poll, own }: { poll: Poll; own: PersonOfPoll }) {
  const t = useTranslations("polls");
  const open = poll.options.filter(({ taken }) => !taken);
  const answered = Object.keys(own.answers).length > 0;
  if (open.length === 0) return null;
  return (
    <Section title={t("question")}>
      <p className="meta mb-4">{t.rich("byDay", { day: () => <When at={poll.answerBy} /> })}</p>
      <Form
        id="poll"
        action={answerPoll}
        hidden={{ poll: poll.id }}
        submitLabel={t(answered ? "change" : "send")}
        variant={answered ? "second" : "primary"}
        className="poll-answers"
      >
        {open.map(({ id, startsAt, endsAt }) => (
          <ChoiceGroup
            key={id}
            name={answerField(id)}
            legend={<When at={startsAt} until={endsAt} capital />}
            value={own.answers[id] ?? []}
            inline
            options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))}
          />
        ))}
      </Form>
    </Section>
  );
}
