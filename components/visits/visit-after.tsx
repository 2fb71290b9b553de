import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { answerQuestions } from "@/lib/visits/actions";
import { worths } from "@/lib/visits/input";
import type { Visit } from "@/lib/visits/queries";

/** Three questions to those who were there, what was answered, and what the host decided. */
export function VisitAfter({ visit }: { visit: Visit }) {
  const t = useTranslations("visits.after");
  const { decision, answers, unanswered } = visit;
  return (
    <>
      {unanswered && (
        <Section title={t("title")} className="mb-8">
          <Form action={answerQuestions} hidden={{ visit: visit.id }} submitLabel={t("send")}>
            <ChoiceGroup
              name="worth"
              legend={t("worth")}
              inline
              options={worths.map((value) => ({ value, label: t(`worths.${value}`) }))}
            />
            <TextArea name="asked" label={t("asked")} rows={2} />
            <TextArea name="next" label={t("next")} rows={2} />
          </Form>
        </Section>
      )}
      {answers.length > 0 && (
        <Section title={t("answers")}>
          {answers.map(({ name, worth, asked, next }) => (
            <div key={name} className="border-t border-mist py-4">
              <p className="font-strong">{t("said", { name, worth: t(`worths.${worth}`) })}</p>
              {asked && <p className="mt-1 max-w-measure">{asked}</p>}
              {next && <p className="mt-1 max-w-measure text-ink-2">{t("nextStep", { next })}</p>}
            </div>
          ))}
        </Section>
      )}
      {decision && (
        <Section title={t("vote")}>
          <p className="max-w-measure">
            {t.rich(`outcome.${decision.outcome ?? "open"}`, {
              body: decision.bodyName,
              day: () => <When at={decision.on} />,
            })}
          </p>
        </Section>
      )}
    </>
  );
}
