import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("interests.thanks"))("title"), robots: { index: false } };
}

export default async function Thanks() {
  const t = await getTranslations("interests.thanks");
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("next")}>
        <ol className="grid max-w-measure list-decimal gap-3 pl-5">
          <li>{t("read")}</li>
          <li>{t("invite")}</li>
          <li>{t("decide")}</li>
        </ol>
        <p className="mt-4 max-w-measure">{t("several")}</p>
      </Section>
      <Section title={t("meanwhile")}>
        <ul className="grid gap-2">
          <li>
            <Link href="/municipalities">{t("municipality")}</Link>
          </li>
          <li>
            <Link href="/conferences">{t("conferences")}</Link>
          </li>
        </ul>
      </Section>
    </div>
  );
}
