import { useTranslations } from "next-intl";
import { QuestionFields } from "@/components/sign-ups/question-fields";
import { Field } from "@/components/ui/field";
import type { Question } from "@/lib/conferences/queries";
import { personField } from "@/lib/sign-ups/input";

/** Who comes, and what is asked of them. */
export function PersonFields({
  place,
  questions,
  person,
}: {
  place: number;
  questions: Question[];
  person?: { name: string; title: string; address: string } | undefined;
}) {
  const t = useTranslations("conferences.signUps.form");
  const first = place === 1;
  return (
    <fieldset className={first ? "" : "mt-6"}>
      <legend className={first ? "sr-only" : "mb-2 font-strong"}>{t(first ? "first" : "colleague", { place })}</legend>
      <Field
        name={personField("name", place)}
        label={t("name")}
        value={person?.name}
        autoComplete={first ? "name" : "off"}
        maxLength={120}
        required={first}
      />
      <Field
        name={personField("title", place)}
        label={t("title")}
        value={person?.title}
        autoComplete={first ? "organization-title" : "off"}
        maxLength={120}
      />
      <Field
        name={personField("address", place)}
        type="email"
        label={t("address")}
        hint={first ? t("addressHint") : undefined}
        value={person?.address}
        autoComplete={first ? "email" : "off"}
        required={first}
      />
      <QuestionFields questions={questions} place={place} />
    </fieldset>
  );
}
