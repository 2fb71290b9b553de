import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";

/** Whom a journalist calls or writes to, and what may be used as it is. */
export function Press({ address, phone }: { address: string; phone: string }) {
  const t = useTranslations("about.press");
  const call = phone && <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>;
  const write = address && <a href={`mailto:${address}`}>{address}</a>;
  return (
    <Section title={t("title")} id="press">
      {(call || write) && (
        <p className="mb-3">
          {t("contact")} {call}
          {call && write && " · "}
          {write}
        </p>
      )}
      <p>{t("text")}</p>
      <p className="btns mt-4">
        <ButtonLink href="/brand" variant="second">
          {t("brand")}
        </ButtonLink>
        <Link href="/stories">{t("stories")}</Link>
        <Link href="/conferences">{t("conferences")}</Link>
      </p>
    </Section>
  );
}
