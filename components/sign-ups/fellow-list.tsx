import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { Fellow } from "@/lib/sign-ups/queries";

/** The participants who want to be seen by the others. */
export function FellowList({ fellows }: { fellows: Fellow[] }) {
  const t = useTranslations("conferences.signUps");
  if (fellows.length === 0) return null;
  return (
    <Section title={t("fellows")}>
      <Rows tight>
        {fellows.map(({ name, title, municipality }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may share name and municipality
          <Row key={at} title={name} meta={[title, municipality].filter(Boolean).join(", ")} />
        ))}
      </Rows>
    </Section>
  );
}
