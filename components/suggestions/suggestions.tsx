import { useTranslations } from "next-intl";
import { Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { variants } from "@/lib/statuses/rules";
import { settleSuggestion, suggestWords } from "@/lib/suggestions/actions";
import type { Suggestion } from "@/lib/treatments/queries";

/** Other words that project leaders have suggested; the secretariat takes them or lets them lie. */
export function Suggestions({ suggestions, settles }: { suggestions: Suggestion[]; settles: boolean }) {
  const t = useTranslations("suggestions");
  const names = useTranslations("statuses.variants");
  return suggestions.map(({ id, variant, words, person, mine }) => (
    <Section key={id} title={mine ? t("mine") : t("from", { name: person })}>
      <p className="meta mb-2">{names(variant)}</p>
      <p className="wrap-anywhere">{words}</p>
      {settles && (
        <div className="mt-4 flex flex-wrap gap-4">
          {(["yes", "no"] as const).map((take) => (
            <Form
              key={take}
              id={`${take}-${id}`}
              action={settleSuggestion}
              hidden={{ id, take }}
              submitLabel={t(`take.${take}`)}
              variant="second"
            />
          ))}
        </div>
      )}
    </Section>
  ));
}

/** A project leader suggests other words for one of the texts. */
export function SuggestForm({ id }: { id: string }) {
  const t = useTranslations("suggestions");
  const names = useTranslations("statuses.variants");
  return (
    <Fold summary={t("suggest")}>
      <Form id="suggest" action={suggestWords} hidden={{ id }} submitLabel={t("send")} variant="second">
        <Select
          name="variant"
          label={t("variant")}
          value="body"
          options={variants.map((value) => ({ value, label: names(value) }))}
        />
        <TextArea name="words" label={t("words")} rows={6} required />
      </Form>
    </Fold>
  );
}
