import { useLocale, useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Login } from "@/lib/account/queries";
import { formatDay } from "@/lib/dates";
import { linkLogin, unlinkLogin } from "@/lib/own-logins/actions";

const mistakes = ["failed", "taken"] as const;

/** On one's account: the municipality's login, linked or to be linked; `said` is how the latest try went. */
export function OwnLogin({ logins, said }: { logins: Login[]; said: string | undefined }) {
  const t = useTranslations("ownLogins");
  const locale = useLocale();
  const wrong = mistakes.find((mistake) => mistake === said);
  return logins.map(({ code, name, account, since }) => (
    <Section key={code} title={t("own.title", { name })}>
      {account && since ? (
        <>
          {said === "linked" && <Notice className="mb-6">{t("own.done", { name })}</Notice>}
          <p className="mb-4 max-w-measure">{t("own.linked", { name, date: formatDay(since, locale) })}</p>
          <Fold summary={t("own.remove")}>
            <p className="mb-4 max-w-measure">{t("own.removeText")}</p>
            <Form
              id={`unlink-${code}`}
              action={unlinkLogin}
              hidden={{ account }}
              submitLabel={t("own.remove")}
              variant="second"
            />
          </Fold>
        </>
      ) : (
        <>
          <p className="mb-4 max-w-measure">{t("own.text")}</p>
          <Form
            id={`link-${code}`}
            action={linkLogin}
            hidden={{ code }}
            submitLabel={t("own.link", { name })}
            variant="second"
            initial={wrong ? { message: t(wrong === "taken" ? "own.taken" : "own.failed") } : {}}
          />
        </>
      )}
    </Section>
  ));
}
