import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveProvider } from "@/lib/own-logins/actions";
import type { Provider } from "@/lib/own-logins/queries";

type Props = { provider?: Provider; others?: { code: string; name: string }[] };

/** What a municipality's IT gives: a new login, or one that is changed. */
export function ProviderForm({ provider, others = [] }: Props) {
  const t = useTranslations("ownLogins.form");
  return (
    <Form
      id={`login-${provider?.code ?? "new"}`}
      action={saveProvider}
      submitLabel={t("save")}
      hidden={provider ? { code: provider.code } : {}}
      className="max-w-[34rem]"
    >
      {!provider && (
        <Select
          name="code"
          label={t("municipality")}
          options={others.map(({ code, name }) => ({ value: code, label: name }))}
          empty={t("choose")}
          required
        />
      )}
      <Field
        name="domains"
        label={t("domains")}
        hint={t("domainsHint")}
        value={provider?.domains.join(", ")}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Field
        name="issuer"
        type="url"
        label={t("issuer")}
        hint={t("issuerHint")}
        value={provider?.issuer}
        spellCheck={false}
        required
      />
      <Field
        name="clientId"
        label={t("clientId")}
        hint={t("clientIdHint")}
        value={provider?.clientId}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Field
        name="secret"
        type="password"
        label={t("secret")}
        hint={t(provider ? "secretKept" : "secretHint")}
        autoComplete="off"
        required={!provider}
      />
      <Choice name="mailToo" label={t("mailToo")} hint={t("mailTooHint")} checked={provider?.mailToo ?? true} />
    </Form>
  );
}
