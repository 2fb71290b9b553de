import { useTranslations } from "next-intl";
import { PasskeyForm } from "@/components/passkeys/passkey-form";
import { askPasskey, confirmByPasskey } from "@/lib/passkeys/actions";

/** The other way of showing again who one is: a passkey. */
export function ConfirmByPasskey({ to, only }: { to: string; only: boolean }) {
  const t = useTranslations("passkeys.confirm");
  return (
    <div className={only ? "" : "mt-8"}>
      {!only && <p className="mb-4">{t("or")}</p>}
      <PasskeyForm
        id="passkey"
        ask={askPasskey}
        answer={confirmByPasskey}
        hidden={{ to }}
        submitLabel={t("go")}
        variant={only ? "primary" : "second"}
      />
    </div>
  );
}
