import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { SubscribeForm } from "@/components/subscriptions/subscribe-form";
import { PageHead } from "@/components/ui/page-head";
import { alternatesOf } from "@/lib/alternates";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireFeature } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/newsletter") };
}

export default async function Newsletter() {
  await requireFeature("newsletter");
  const [t, all] = [await getTranslations("subscriptions"), await allMunicipalities()];
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <p className="font-strong">
          <Link href={"/newsletter/issues" as Route}>{t("issues")}</Link>
        </p>
      </PageHead>
      <div className="max-w-measure">
        <SubscribeForm places={all.filter(({ member }) => member)} />
      </div>
    </div>
  );
}
