import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { worths } from "@/lib/feedback/input";
import type { Feedback } from "@/lib/feedback/queries";

/** What those who were there said: counts, and texts without names. */
export function FeedbackSection({ feedback: { asked, worth, texts } }: { feedback: Feedback }) {
  const t = useTranslations("feedback");
  const answered = worths.reduce((sum, key) => sum + worth[key], 0);
  if (asked === 0 && answered === 0) return null;
  return (
    <Section title={t("title")} id="feedback" className="gap-top">
      <p className="mb-4 max-w-measure text-ink-2">{t("answered", { answered, asked })}</p>
      <DefinitionList items={worths.map((key) => ({ term: t(`worths.${key}`), value: worth[key] }))} />
      {(["gain", "better"] as const).map((key) => {
        const said = texts.filter((text) => text[key]);
        return (
          said.length > 0 && (
            <Section key={key} level={3} title={t(key)} className="mt-8">
              <Rows>
                {said.map((text) => (
                  <Row key={text.id} title={<span className="font-normal whitespace-pre-line">{text[key]}</span>} />
                ))}
              </Rows>
            </Section>
          )
        );
      })}
    </Section>
  );
}
