import { getTranslations } from "next-intl/server";
import { ProviderForm } from "@/components/own-logins/provider-form";
import { ProviderList } from "@/components/own-logins/provider-list";
import { ConfirmFirst } from "@/components/second-factors/state";
import { Fold } from "@/components/ui/fold";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { origin } from "@/lib/origin";
import { providers as allProviders } from "@/lib/own-logins/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("ownLogins"))("title") };
}

export default async function ProvidersPage({ searchParams }: PageProps<"/secretariat/sign-in-providers">) {
  await requireForum("secretariat");
  const t = await getTranslations("ownLogins");
  const { fresh, providers, others } = await allProviders();
  return (
    <div className="wrap">
      <PageHead title={t("finding", { count: providers.length })} lead={t("lead")}>
        {(await searchParams).done && <Notice>{t("done")}</Notice>}
      </PageHead>
      <ProviderList providers={providers} fresh={fresh} />
      <Section title={t("form.add")} className="gap-top">
        <p className="max-w-measure">{t("form.need")}</p>
        <p className="mt-2 mb-6 break-words">
          <code>
            {origin}/api/auth/callback/{t("form.codeOf")}
          </code>
        </p>
        {fresh ? (
          <Fold summary={t("form.begin")}>
            <ProviderForm others={others} />
          </Fold>
        ) : (
          <ConfirmFirst to="/secretariat/sign-in-providers" />
        )}
      </Section>
    </div>
  );
}
