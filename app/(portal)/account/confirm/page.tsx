import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConfirmBy } from "@/components/own-logins/confirm-by";
import { ConfirmByPasskey } from "@/components/passkeys/confirm-by-passkey";
import { CodeField } from "@/components/second-factors/code-field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { localPath } from "@/lib/origin";
import { linkedLogin } from "@/lib/own-logins/queries";
import { confirmByCode, confirmByMail } from "@/lib/second-factors/actions";
import { mySecondFactor } from "@/lib/second-factors/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("secondFactors.confirm"))("title") };
}

/** Before something dangerous: one shows again who one is, and is led back. */
export default async function Confirm({ searchParams }: PageProps<"/account/confirm">) {
  const hidden = { to: localPath((await searchParams).to, "/account") };
  const [{ since, passkeys, demanded }, login] = await Promise.all([mySecondFactor(), linkedLogin()]);
  const t = await getTranslations("secondFactors.confirm");
  const own = await getTranslations("ownLogins.confirm");
  const onlyLogin = login && !login.mailToo;
  const passkey = passkeys > 0 && !onlyLogin;
  const onlyPasskey = !since && passkey && demanded;
  const noMail = !since && onlyLogin;
  const words = (await getTranslations("passkeys.confirm"))("only");
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={onlyPasskey ? words : noMail ? own("only") : t(since ? "byCode" : "byMail")} />
      {since ? (
        <Form action={confirmByCode} hidden={hidden} submitLabel={t("submit")} className="max-w-[34rem]">
          <CodeField />
        </Form>
      ) : (
        !(noMail || onlyPasskey) && <Form action={confirmByMail} hidden={hidden} submitLabel={t("send")} />
      )}
      {passkey && <ConfirmByPasskey {...hidden} only={onlyPasskey} />}
      {!(since || onlyPasskey) && login && <ConfirmBy login={login} {...hidden} />}
    </div>
  );
}
