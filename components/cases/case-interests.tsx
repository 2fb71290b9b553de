import { useLocale, useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { CaseFile } from "@/lib/cases/queries";
import { formatDay } from "@/lib/dates";

/** What they, or a member on their behalf, told us. */
export function CaseInterests({ file }: { file: CaseFile }) {
  const t = useTranslations("cases.access");
  const locale = useLocale();
  if (file.interests.length === 0) return null;
  return (
    <Section title={t("interests")}>
      <Rows tight>
        {file.interests.map(({ id, name, arrivedAt, message, proposed }) => (
          <Row
            key={id}
            title={proposed ? t("proposed", { name }) : name}
            meta={[formatDay(new Date(arrivedAt), locale), message].filter(Boolean).join(" · ")}
          />
        ))}
      </Rows>
    </Section>
  );
}
