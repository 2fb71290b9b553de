import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { type MailKind, placeholdersOf } from "@/lib/mail-texts/rules";
import type { Locale } from "@/lib/messages";

/** What the portal puts into a kind's text, what must be in it, and how a choice is written. */
export function Placeholders({ kind, locale }: { kind: MailKind; locale: Locale }) {
  const t = useTranslations("mailTexts.fields");
  const all = placeholdersOf(kind, locale);
  return (
    <Section title={t("title")}>
      <p className="mb-3 max-w-measure">{t("lead")}</p>
      <DefinitionList
        items={all.map(({ name, needed, choices }) => ({
          term: `{${name}}`,
          value: (
            <>
              {t(`names.${name}` as "names.portal")}
              {needed && <span className="meta block">{t("needed")}</span>}
              {choices.length > 0 && (
                <span className="meta block">{t("choices", { choices: choices.join(", ") })}</span>
              )}
            </>
          ),
        }))}
      />
      {all.some(({ choices }) => choices.length > 0) && (
        <Fold summary={t("how")}>
          <p className="max-w-measure">{t("howText")}</p>
          <p className="mt-2 break-words">
            <code>{t.raw("howExample")}</code>
          </p>
        </Fold>
      )}
    </Section>
  );
}
