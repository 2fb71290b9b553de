import { useTranslations } from "next-intl";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { saveMailText } from "@/lib/mail-texts/actions";
import type { MailTextVersion } from "@/lib/mail-texts/queries";
import { type MailKind, standardWords } from "@/lib/mail-texts/rules";
import type { Locale } from "@/lib/messages";

/** What the secretariat may write of a kind of mail; what stays ours is shown beside it. */
export function TextForm({
  kind,
  locale,
  newest,
}: {
  kind: MailKind;
  locale: Locale;
  newest: MailTextVersion | undefined;
}) {
  const t = useTranslations("mailTexts");
  const standard = standardWords(kind, locale);
  const { subject, text, note } = newest?.subject ? newest : standard;
  return (
    <Section title={t("words")} aside={newest?.subject ? t("own") : t("standard")}>
      <Form
        id="words"
        action={saveMailText}
        hidden={{ kind, locale, number: newest?.number ?? 0 }}
        submitLabel={t("save")}
      >
        <Field name="subject" label={t("subject")} value={subject ?? ""} maxLength={300} lang={locale} />
        <TextArea name="text" label={t("text")} hint={t("textHint")} value={text ?? ""} rows={8} lang={locale} />
        <TextArea name="note" label={t("note")} hint={t("noteHint")} value={note ?? ""} rows={4} lang={locale} />
        <p className="mb-6 max-w-measure text-s text-ink-2">
          {t("ours", { action: standard.action, why: standard.why })}
        </p>
      </Form>
    </Section>
  );
}
