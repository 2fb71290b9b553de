import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";

/** Where the app's code is typed, or a recovery code. */
export function CodeField({ hint }: { hint?: string }) {
  const t = useTranslations("secondFactors");
  return (
    <Field
      name="code"
      label={t("code")}
      hint={hint ?? t("codeHint")}
      width="m"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  );
}
