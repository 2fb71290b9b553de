import { useTranslations } from "next-intl";
import { Downloads } from "@/components/personal-data/downloads";
import { Section } from "@/components/ui/section";

/** What anybody may fetch about themselves. */
export function OwnData() {
  const t = useTranslations("personalData.mine");
  return (
    <Section title={t("title")}>
      <p className="mb-3 max-w-[46em]">{t("text")}</p>
      <Downloads path="/account/data" />
    </Section>
  );
}
