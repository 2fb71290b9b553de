import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { saveWords } from "@/lib/settings/actions";
import type { Visibility } from "@/lib/settings/queries";
import { mostLetters, type OwnText, ownTexts } from "@/lib/settings/rules";

const sizeOf = (text: OwnText) => ({ rows: text === "long" ? 8 : 4, maxLength: mostLetters[text] });

/** What we say of ourselves, in both languages, and where each text is shown. */
export function WordsForm(settings: Visibility) {
  const [t, layout] = [useTranslations("settings.words"), useTranslations("layout")];
  return (
    <Section title={t("title")}>
      <p className="mb-6 max-w-measure">{t("text", { plain: layout("description") })}</p>
      <Form id="words" action={saveWords} submitLabel={t("save")}>
        {ownTexts.map((text) => (
          <TextArea
            key={text}
            name={`${text}_da`}
            label={t(text)}
            hint={t(`${text}Hint`)}
            value={settings[`${text}_da`]}
            {...sizeOf(text)}
          />
        ))}
        <Fold summary={t("english")}>
          {ownTexts.map((text) => (
            <TextArea
              key={text}
              name={`${text}_en`}
              label={t("inEnglish", { text: t(text) })}
              value={settings[`${text}_en`]}
              {...sizeOf(text)}
              lang="en"
            />
          ))}
        </Fold>
      </Form>
    </Section>
  );
}
