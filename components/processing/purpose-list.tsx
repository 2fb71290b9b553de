import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { daysOf, type Purpose } from "@/lib/processing/rules";
import { inYears } from "@/lib/retention/rules";

/** Each purpose as article 30 asks for it. */
export function PurposeList({
  purposes,
  rules,
}: {
  purposes: readonly Purpose[];
  rules: { rule: string; days: number }[];
}) {
  const t = useTranslations("processing");
  const kept = useTranslations("retention");
  return purposes.map((purpose) => {
    const { key, basis, subjects } = purpose;
    const periods = daysOf(purpose, rules).map(
      ({ rule, days }) => `${kept(`rules.${rule}` as "rules.audit")}: ${kept("after", inYears(days))}.`,
    );
    return (
      <Section key={key} title={t(`purposes.${key}.title`)}>
        <DefinitionList
          className="max-w-[52rem]"
          items={[
            { term: t("why"), value: t(`purposes.${key}.why`) },
            { term: t("whom"), value: subjects.map((subject) => t(`subjects.${subject}`)).join(", ") },
            { term: t("data"), value: t(`purposes.${key}.data`) },
            { term: t("basis"), value: t(`bases.${basis}`) },
            { term: t("recipients"), value: t(`purposes.${key}.recipients`) },
            { term: t("until"), value: [t(`purposes.${key}.until`), ...periods].join(" ") },
          ]}
        />
      </Section>
    );
  });
}
