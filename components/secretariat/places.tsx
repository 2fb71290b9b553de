import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";

const places = [
  "people",
  "conferences",
  "policies",
  "agreements",
  "invoices",
  "interests",
  "mails",
  "mail-texts",
  "jobs",
  "newsletters",
  "personal-data",
  "second-factors",
  "sign-in-providers",
  "audit",
  "settings",
] as const;

/** What the secretariat keeps that the menu has no room for. */
export function Places() {
  const t = useTranslations("secretariat.now");
  return (
    <Section title={t("shortcuts")}>
      <Rows tight>
        {places.map((place) => (
          <Row key={place} href={`/secretariat/${place}` as Route} title={t(place)} />
        ))}
      </Rows>
    </Section>
  );
}
