import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { confirmBy } from "@/lib/own-logins/actions";
import type { Named } from "@/lib/own-logins/queries";

/** The other way of showing again who one is: the municipality's login. */
export function ConfirmBy({ login: { code, name, mailToo }, to }: { login: Named; to: string }) {
  const t = useTranslations("ownLogins.confirm");
  return (
    <div className="mt-8">
      <p className="mb-4 max-w-measure">{t(mailToo ? "text" : "again", { name })}</p>
      <Form
        id="own-login"
        action={confirmBy}
        hidden={{ code, to }}
        submitLabel={t("go", { name })}
        variant={mailToo ? "second" : "primary"}
      />
    </div>
  );
}
