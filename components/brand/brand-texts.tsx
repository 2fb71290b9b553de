import { getTranslations } from "next-intl/server";
import { CopyText } from "@/components/ui/copy-text";
import { Section } from "@/components/ui/section";
import { ownWords } from "@/lib/settings/queries";
import { brandTexts } from "@/lib/settings/rules";

/** Words about us in three lengths and both languages, to be copied. */
export async function BrandTexts() {
  const t = await getTranslations("brand");
  const lengths = brandTexts.map(async (key) => ({
    key,
    da: await ownWords(key, "da"),
    en: await ownWords(key, "en"),
  }));
  return (
    <Section title={t("words")} id="words">
      {(await Promise.all(lengths)).map(({ key, da, en }) => (
        <div key={key} className="mb-8">
          <h3 className="mb-3">{t(`lengths.${key}`)}</h3>
          <div lang="da">
            <CopyText text={da} label={t("copyDanish")} done={t("copied")} />
          </div>
          <div lang="en" className="mt-4">
            <CopyText text={en} label={t("copyEnglish")} done={t("copied")} />
          </div>
        </div>
      ))}
    </Section>
  );
}
