import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import type { Question } from "@/lib/conferences/queries";
import { answerField } from "@/lib/sign-ups/input";

/** What a conference asks of the person at a place of the form. */
export function QuestionFields({ questions, place }: { questions: Question[]; place: number }) {
  const t = useTranslations("conferences.signUps.form");
  return questions.map(({ id, kind, label, choices, required, keepDays }) =>
    kind === "choice" ? (
      <ChoiceGroup
        key={id}
        name={answerField(id, place)}
        legend={required ? label : t("voluntary", { label })}
        options={choices.map((value) => ({ value, label: value }))}
      />
    ) : (
      <Field
        key={id}
        name={answerField(id, place)}
        label={required ? label : t("voluntary", { label })}
        hint={t(kind === "diet" ? "dietHint" : "keptHint", { days: keepDays })}
        maxLength={500}
        required={required && place === 1}
      />
    ),
  );
}
