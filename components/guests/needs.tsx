import { useTranslations } from "next-intl";
import { NeedsNow } from "@/components/homes/needs-now";
import { Section } from "@/components/ui/section";
import type { OwnMunicipality } from "@/lib/homes/queries";

/** What a guest is asked for: whether they come, and data; each stands here until it is answered. */
export function GuestNeeds({ own: { asked, today, code } }: { own: OwnMunicipality }) {
  const t = useTranslations("homes");
  if (asked.length === 0) return null;
  return (
    <Section title={t("now")}>
      <NeedsNow needs={asked} today={today} code={code} />
    </Section>
  );
}
