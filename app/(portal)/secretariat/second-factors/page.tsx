import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { HolderList } from "@/components/second-factors/holder-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { factorHolders } from "@/lib/second-factors/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("secondFactors.people"))("title") };
}

export default async function SecondFactorsPage({ searchParams }: PageProps<"/secretariat/second-factors">) {
  const { id } = await requireForum("secretariat");
  const t = await getTranslations("secondFactors.people");
  const { fresh, holders } = await factorHolders();
  const count = holders.filter(({ since }) => since).length;
  return (
    <div className="wrap">
      <PageHead title={t("finding", { count })} lead={t("lead")}>
        {(await searchParams).done && <Notice>{t("done")}</Notice>}
      </PageHead>
      <HolderList holders={holders} fresh={fresh} own={id} />
      <p className="mt-8">
        <Link href={"/secretariat/policies/second_factor" as Route}>{t("policy")}</Link>
      </p>
    </div>
  );
}
