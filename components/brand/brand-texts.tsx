import { getTranslations } from "next-intl/server";
import { CopyText } from "@/components/ui/copy-text";
import { Section } from "@/components/ui/section";

const lengths = ["short", "medium", "long"] as const;

/** Words about Kulturmetropolen in three lengths and both languages, to be copied. */
export async function BrandTexts() {
  const t = await getTranslations("brand");
  const [da, en] = [
    await getTranslations({ locale: "da", namespace: "brand.texts" }),
    await getTranslations({ locale: "en", namespace: "brand.texts" }),
  ];
  return (
    <Section title={t("words")} id="words">
      {lengths.map((length) => (
        <div key={length} className="mb-8">
          <h3 className="mb-3">{t(`lengths.${length}`)}</h3>
          <div lang="da">
            <CopyText text={da(length)} label={t("copyDanish")} done={t("copied")} />
          </div>
          <div lang="en" className="mt-4">
            <CopyText text={en(length)} label={t("copyEnglish")} done={t("copied")} />
          </div>
        </div>
      ))}
    </Section>
  );
}
