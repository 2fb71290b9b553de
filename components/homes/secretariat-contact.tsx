import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";

/** Whom to ask. */
export function Secretariat({ address }: { address: string }) {
  const t = useTranslations("homes.projects");
  return (
    <Section title={t("contact")}>
      <p>{t("contactText")}</p>
      {address && (
        <p className="mt-2 wrap-anywhere">
          <a className="font-strong" href={`mailto:${address}`}>
            {address}
          </a>
        </p>
      )}
    </Section>
  );
}
