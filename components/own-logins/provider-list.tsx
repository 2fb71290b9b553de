import { useTranslations } from "next-intl";
import { ProviderForm } from "@/components/own-logins/provider-form";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { removeProvider } from "@/lib/own-logins/actions";
import type { Provider } from "@/lib/own-logins/queries";

/** The logins that municipalities bring; whoever just showed who they are changes and removes them. */
export function ProviderList({ providers, fresh }: { providers: Provider[]; fresh: boolean }) {
  const t = useTranslations("ownLogins");
  return (
    <Rows>
      {providers.map((provider) => {
        const { code, name, issuer, domains, mailToo, linked } = provider;
        return (
          <Row
            key={code}
            title={name}
            meta={[
              domains.map((domain) => `@${domain}`).join(", "),
              t("list.linked", { count: linked }),
              !mailToo && t("list.only"),
            ]
              .filter(Boolean)
              .join(" · ")}
          >
            <p className="meta mt-1 break-words">{issuer}</p>
            {fresh && (
              <div className="mt-4">
                <Fold summary={t("form.change")}>
                  <ProviderForm provider={provider} />
                </Fold>
                <Fold summary={t("remove.title")}>
                  <p className="mb-4 max-w-measure">{t("remove.text", { name })}</p>
                  <Form
                    id={`remove-${code}`}
                    action={removeProvider}
                    hidden={{ code }}
                    submitLabel={t("remove.submit")}
                    variant="second"
                  />
                </Fold>
              </div>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}
