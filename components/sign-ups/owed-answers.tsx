import { useTranslations } from "next-intl";
import { QuestionFields } from "@/components/sign-ups/question-fields";
import { Form } from "@/components/ui/form";
import { answerOwed } from "@/lib/sign-ups/actions";
import type { SignUpCard } from "@/lib/sign-ups/queries";

/** What must be answered and was not: asked after somebody signed up, or by whoever signed them up. */
export function OwedAnswers({ card: { id, unanswered }, secret }: { card: SignUpCard; secret?: string }) {
  const t = useTranslations("conferences.signUps.owed");
  if (unanswered.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-3 font-strong">{t("title")}</legend>
      <Form
        id={`owed-${id}`}
        action={answerOwed}
        hidden={secret ? { secret } : { id }}
        submitLabel={t("save")}
        variant="second"
      >
        <QuestionFields questions={unanswered} place={1} />
      </Form>
    </fieldset>
  );
}
