import { createTranslator } from "next-intl";
import { Act, Code, MailLayout, renderMail, Says } from "@/lib/mail-layout";
import { type Locale, messages } from "@/lib/messages";
import { origin } from "@/lib/origin";

/** Link and code for signing in. */
export async function signInMail(portal: string, locale: Locale, secrets: { token: string; code: string }) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "mail.signIn" });
  const content = await renderMail(
    <MailLayout portal={portal} locale={locale} why={t("why")}>
      <Says>{t("text")}</Says>
      <Act href={`${origin}/sign-in/link?t=${secrets.token}`}>{t("action")}</Act>
      <Says>{t("code")}</Says>
      <Code>{secrets.code}</Code>
      <Says>{t("note")}</Says>
    </MailLayout>,
  );
  return { ...content, subject: t("subject", { portal }) };
}
