import Link from "next/link";
import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";

/** On one's account: whether signing in asks for more than the mail. */
export function OwnFactor({ set }: { set: boolean }) {
  const t = useTranslations("secondFactors");
  return (
    <Section title={t("short")}>
      <p className="mb-4 max-w-measure">{t(set ? "isOn" : "isOff")}</p>
      <Link className="font-strong" href="/account/second-factor">
        {t(set ? "change" : "setUp")}
      </Link>
    </Section>
  );
}
