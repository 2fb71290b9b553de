import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { mostLetters, type Variant, variants } from "@/lib/statuses/rules";

/** The three texts of a status to write in; a prefix keeps two such forms on one page apart. */
export function TextFields({ texts, prefix }: { texts: Record<Variant, string>; prefix?: string }) {
  const t = useTranslations("statuses.steps");
  return variants.map((variant) => (
    <TextArea
      key={variant}
      {...(prefix && { id: `${prefix}-${variant}` })}
      name={variant}
      label={t(`labels.${variant}`)}
      hint={t("most", { most: mostLetters[variant] })}
      value={texts[variant]}
      rows={variant === "body" ? 9 : 4}
      required
    />
  ));
}
