import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { answerQuestions } from "@/lib/visits/actions";
import { worths } from "@/lib/visits/input";
import type { Visit } from "@/lib/visits/queries";

/** Three questions to those who were there. */
export function VisitQuestions({ visit }: { visit: Visit }) {
  const t = useTranslations("visits.after");
  return (
    <Section title={t("title")} className="mb-8">
      <Form id="questions" action={answerQuestions} hidden={{ visit: visit.id }} submitLabel={t("send")}>
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
  );
}

/** What was answered, and what the host decided. */
export function VisitAfter({ visit: { decision, answers } }: { visit: Visit }) {
  const t = useTranslations("visits.after");
  return (
    <>
      {answers.length > 0 && (
        <Section title={t("answers")} className="gap-top">
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
        <Section title={t("vote")} className="gap-top">
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
