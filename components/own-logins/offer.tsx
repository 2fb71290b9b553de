import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { enterBy } from "@/lib/own-logins/actions";

type Props = { login: { code: string; name: string }; to: string; failed: "failed" | "unknown" | null };

/** On the sign-in page: the login that the address's municipality brings. */
export function Offer({ login: { code, name }, to, failed }: Props) {
  const t = useTranslations("ownLogins");
  return (
    <Section title={t("offer.title", { name })}>
      <p className="mb-4 max-w-measure">{t("offer.text")}</p>
      <Form
        id="own-login"
        action={enterBy}
        hidden={{ code, to }}
        submitLabel={t("offer.go", { name })}
        initial={failed ? { message: t(failed, { name }) } : {}}
      />
    </Section>
  );
}
