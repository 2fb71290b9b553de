import { useTranslations } from "next-intl";
import { PasskeyForm } from "@/components/passkeys/passkey-form";
import { ConfirmFirst } from "@/components/second-factors/state";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Passkey, Person } from "@/lib/account/queries";
import { addPasskey, askNewPasskey, removePasskey, renamePasskey } from "@/lib/passkeys/actions";

/** On one's account: what one's devices sign in with. Adding and removing ask first who one is. */
export function OwnPasskeys({ person: { passkeys, logins, fresh }, device }: { person: Person; device: string }) {
  const t = useTranslations("passkeys");
  const only = logins.find(({ account, mailToo }) => account && !mailToo);
  return (
    <Section title={t("title")} id="passkeys">
      <p className="mb-4 max-w-measure">{only ? t("barred", { name: only.name }) : t("text")}</p>
      {passkeys.length > 0 && (
        <Rows tight>
          {passkeys.map((passkey) => (
            <Row key={passkey.id} title={passkey.name} meta={<Times {...passkey} />}>
              <Fold summary={t("change", { name: passkey.name })}>
                <Change passkey={passkey} fresh={fresh} />
              </Fold>
            </Row>
          ))}
        </Rows>
      )}
      {!only && (
        <div className="mt-4">
          <Fold summary={t("add")}>{fresh ? <Add device={device} /> : <ConfirmFirst to="/account#passkeys" />}</Fold>
        </div>
      )}
    </Section>
  );
}

function Times({ createdAt, lastUsedAt }: Passkey) {
  const t = useTranslations("passkeys");
  const made = () => <When at={createdAt} short />;
  return lastUsedAt
    ? t.rich("used", { made, last: () => <When at={lastUsedAt} time short /> })
    : t.rich("unused", { made });
}

function Change({ passkey: { id, name }, fresh }: { passkey: Passkey; fresh: boolean }) {
  const t = useTranslations("passkeys");
  return (
    <>
      <Form id={`rename-${id}`} action={renamePasskey} hidden={{ id }} submitLabel={t("save")} variant="second">
        <Field name="name" label={t("name")} value={name} width="m" maxLength={60} required />
      </Form>
      <div className="mt-8">
        {fresh ? (
          <>
            <p className="mb-4 max-w-measure">{t("removeText")}</p>
            <Form
              id={`remove-${id}`}
              action={removePasskey}
              hidden={{ id }}
              submitLabel={t("remove", { name })}
              variant="second"
            />
          </>
        ) : (
          <ConfirmFirst to="/account#passkeys" />
        )}
      </div>
    </>
  );
}

function Add({ device }: { device: string }) {
  const t = useTranslations("passkeys");
  return (
    <PasskeyForm id="add-passkey" make ask={askNewPasskey} answer={addPasskey} submitLabel={t("make")}>
      <Field name="name" label={t("name")} hint={t("nameHint")} value={device} width="m" maxLength={60} required />
    </PasskeyForm>
  );
}
