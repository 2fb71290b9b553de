import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { SetUp } from "@/components/second-factors/set-up";
import { Begin, ConfirmFirst, InUse } from "@/components/second-factors/state";
import { PageHead } from "@/components/ui/page-head";
import { mySecondFactor } from "@/lib/second-factors/queries";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("secondFactors"))("title") };
}

export default async function SecondFactor({ searchParams }: PageProps<"/account/second-factor">) {
  const { unready } = await requireViewer();
  const { done } = await searchParams;
  const { fresh, since, codes, setup } = await mySecondFactor();
  const t = await getTranslations("secondFactors");
  const begin = fresh ? <Begin /> : <ConfirmFirst to="/account/second-factor" />;
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t(unready ? "demanded" : "lead")} />
      {since ? (
        <InUse since={since} codes={codes} fresh={fresh} done={done !== undefined} />
      ) : setup ? (
        <SetUp setup={setup} />
      ) : (
        begin
      )}
      <p className="mt-8">
        <Link href="/account">{t("back")}</Link>
      </p>
    </div>
  );
}
