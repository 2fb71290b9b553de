import { useTranslations } from "next-intl";
import { Field, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { When } from "@/components/ui/when";
import { addQuote, withdrawQuote } from "@/lib/quotes/actions";
import type { Quote } from "@/lib/stories/queries";

/** What people said; its writers see the consent, take words down and add more. */
export function StoryQuotes({ quotes, storyId }: { quotes: readonly Quote[]; storyId?: string | undefined }) {
  const t = useTranslations("stories.quotes");
  return (
    <div className="mt-8 grid gap-6">
      {quotes.map((quote) =>
        quote.withdrawn ? (
          storyId && (
            <p key={quote.id} className="meta">
              {t("withdrawn")}
            </p>
          )
        ) : (
          <figure key={quote.id} className="max-w-measure">
            <blockquote className="text-1 leading-snug font-strong">“{quote.words}”</blockquote>
            <figcaption className="meta mt-1">{[quote.name, quote.title].filter(Boolean).join(", ")}</figcaption>
            {storyId && <Consent quote={quote} />}
          </figure>
        ),
      )}
      {storyId && (
        <Fold summary={t("add")}>
          <Form id="quote" action={addQuote} hidden={{ storyId }} submitLabel={t("save")} variant="second">
            <TextArea name="words" label={t("words")} hint={t("wordsHint")} rows={3} required />
            <Field name="name" label={t("name")} hint={t("nameHint")} required />
            <Field name="title" label={t("title")} />
            <Field name="consent" label={t("consent")} hint={t("consentHint")} required />
            <Field name="consentedOn" type="date" label={t("consentedOn")} width="m" required />
          </Form>
        </Fold>
      )}
    </div>
  );
}

function Consent({ quote: { id, consent, consentedOn } }: { quote: Quote }) {
  const t = useTranslations("stories.quotes");
  return (
    <>
      <p className="meta">{t.rich("consented", { consent, day: () => <When at={consentedOn} short /> })}</p>
      <Fold summary={t("withdraw")}>
        <p className="mb-4">{t("withdrawText")}</p>
        <Form
          id={`withdraw-${id}`}
          action={withdrawQuote}
          hidden={{ id }}
          submitLabel={t("withdraw")}
          variant="second"
        />
      </Fold>
    </>
  );
}
