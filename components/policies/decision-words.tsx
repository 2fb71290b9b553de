import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { PolicyKey } from "@/lib/policies/input";
import { decisionInWords } from "@/lib/policies/rules";

/** What was decided, in words. */
export function DecisionWords({ policy, value }: { policy: PolicyKey; value: unknown }) {
  const { list } = useFormatter();
  const language = {
    ...{ t: useTranslations("policies"), list, locale: useLocale() },
    numbers: useTranslations("standings")("numbers"),
  };
  return <p>{decisionInWords(policy, value, language)}</p>;
}
