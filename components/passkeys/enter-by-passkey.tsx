import { useTranslations } from "next-intl";
import { PasskeyForm } from "@/components/passkeys/passkey-form";
import { askPasskey, enterByPasskey } from "@/lib/passkeys/actions";

/** On the sign-in page, the same for everybody: the other way in. */
export function EnterByPasskey({ to }: { to: string }) {
  const t = useTranslations("passkeys");
  return (
    <div className="mt-8 max-w-[34rem]">
      <p className="mb-4">{t("or")}</p>
      <PasskeyForm id="passkey" ask={askPasskey} answer={enterByPasskey} hidden={{ to }} submitLabel={t("enter")} />
    </div>
  );
}
