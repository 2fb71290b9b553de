import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/dates";
import { beginFactor, removeFactor } from "@/lib/second-factors/actions";

/** What is asked for first: showing again who one is. */
export function ConfirmFirst({ to }: { to: string }) {
  const t = useTranslations("secondFactors");
  return (
    <>
      <p className="mb-6 max-w-measure">{t("first")}</p>
      <ButtonLink href={`/account/confirm?to=${encodeURIComponent(to)}`}>{t("confirm.go")}</ButtonLink>
    </>
  );
}

/** Nothing is set up yet. */
export function Begin() {
  const t = useTranslations("secondFactors");
  return (
    <>
      <p className="mb-6 max-w-measure">{t("before")}</p>
      <Form id="begin" action={beginFactor} submitLabel={t("begin")} />
    </>
  );
}

/** It is in use: since when, how many codes are left, and the way to take it away. */
export function InUse({ since, codes, fresh, done }: { since: Date; codes: number; fresh: boolean; done: boolean }) {
  const t = useTranslations("secondFactors");
  const locale = useLocale();
  return (
    <>
      {done && <Notice className="mb-6">{t("done")}</Notice>}
      <p>{t("since", { date: formatDay(since, locale) })}</p>
      <p className="mb-6 max-w-measure">{t("left", { count: codes })}</p>
      <Fold summary={t("remove.title")}>
        {fresh ? (
          <>
            <p className="mb-4 max-w-measure">{t("remove.text")}</p>
            <Form id="remove" action={removeFactor} submitLabel={t("remove.submit")} variant="second" />
          </>
        ) : (
          <ConfirmFirst to="/account/second-factor" />
        )}
      </Fold>
    </>
  );
}
