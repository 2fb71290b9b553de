import { createTranslator } from "next-intl";
import { Act, MailLayout, renderMail, Says } from "@/lib/mail-layout";
import { type Locale, messages } from "@/lib/messages";
import { origin } from "@/lib/origin";

/** A mail that only shows that mails arrive. */
export async function trialMail(portal: string, locale: Locale) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "settings.test" });
  const content = await renderMail(
    <MailLayout portal={portal} locale={locale} why={t("why")}>
      <Says>{t("mail")}</Says>
      <Act href={`${origin}/secretariat/settings`}>{t("open")}</Act>
    </MailLayout>,
  );
  return { ...content, subject: t("subject", { portal }) };
}
