import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Markdown } from "@/components/ui/markdown";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { answerSuggestion, takeBackSuggestion } from "@/lib/item-suggestions/actions";
import type { Suggestion } from "@/lib/item-suggestions/queries";

/** What members wish on the agenda; the secretariat answers, whoever suggested it may take it back. */
export function SuggestionRows({ suggestions, answers }: { suggestions: Suggestion[]; answers: boolean }) {
  const t = useTranslations("items.suggest");
  const kinds = useTranslations("items.kinds");
  if (suggestions.length === 0) return null;
  return (
    <Section className="mt-12" title={t(answers ? "all" : "own")}>
      <Rows>
        {suggestions.map((one) => (
          <Row
            key={one.id}
            title={one.title}
            meta={[
              [one.person, one.municipality].filter(Boolean).join(", "),
              kinds(one.kind),
              t("length", { count: one.minutes }),
            ].join(" · ")}
            side={
              <State
                kind={one.outcome === "accepted" ? "yes" : one.outcome === "returned" ? "no" : "pending"}
                label={t(`outcomes.${one.outcome ?? "waiting"}`)}
              />
            }
          >
            {one.body && <Markdown text={one.body} />}
            {one.recommendation && <Markdown text={one.recommendation} />}
            {one.answer && <p className="mt-2">{t("answered", { answer: one.answer })}</p>}
            {!one.outcome && answers && <AnswerForm id={one.id} />}
            {!one.outcome && !answers && (
              <Form
                id={`back-${one.id}`}
                className="mt-3"
                action={takeBackSuggestion}
                hidden={{ id: one.id }}
                submitLabel={t("takeBack")}
                variant="second"
              />
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function AnswerForm({ id }: { id: string }) {
  const t = useTranslations("items.suggest");
  return (
    <Fold summary={t("answer")}>
      <Form id={`answer-${id}`} action={answerSuggestion} hidden={{ id }} submitLabel={t("answerSend")}>
        <ChoiceGroup
          name="outcome"
          legend={t("outcome")}
          options={[
            { value: "accepted", label: t("accept"), hint: t("acceptHint") },
            { value: "returned", label: t("return") },
          ]}
        />
        <TextArea name="answer" label={t("words")} hint={t("wordsHint")} rows={3} />
      </Form>
    </Fold>
  );
}
