import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AskForm, Pending } from "@/components/address-changes/own-address";
import { PageHead } from "@/components/ui/page-head";
import { myAddress } from "@/lib/address-changes/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("addressChanges"))("title") };
}

export default async function ChangeAddress() {
  const { fresh, address, pending } = await myAddress();
  const t = await getTranslations("addressChanges");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/account", label: t("account") }} title={t("title")} lead={t("lead", { address })} />
      <div className="max-w-measure">
        {pending && <Pending change={pending} mine={address} />}
        <AskForm fresh={fresh} pending={pending !== null} />
        <p className="meta mt-8">{t("lost")}</p>
      </div>
    </div>
  );
}
