import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ConsentTable } from "@/components/consents/consent-table";
import { PageHead } from "@/components/ui/page-head";
import { readTable } from "@/components/ui/table-state";
import { consentPage } from "@/lib/consents/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("consents"))("title") };
}

export default async function Consents({ searchParams }: PageProps<"/secretariat/consents">) {
  await requireForum("secretariat");
  const params = await searchParams;
  const { search, page, value } = readTable(params);
  const { consents, total } = await consentPage(search, value("kind"), page);
  const t = await getTranslations("consents");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/personal-data" as Route, label: (await getTranslations("personalData"))("title") }}
        title={t("title")}
        lead={t("lead")}
      />
      <ConsentTable consents={consents} total={total} params={params} />
    </div>
  );
}
