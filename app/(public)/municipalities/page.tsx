import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MunicipalityList } from "@/components/municipalities/municipality-list";
import { PageHead } from "@/components/ui/page-head";
import type { Params } from "@/components/ui/table-state";
import { alternatesOf } from "@/lib/alternates";
import { allMunicipalities } from "@/lib/municipalities/queries";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations("municipalities"))("title"),
    alternates: await alternatesOf("/municipalities"),
  };
}

export default async function Municipalities({ searchParams }: { searchParams: Promise<Params> }) {
  const t = await getTranslations("municipalities");
  const rows = await allMunicipalities();
  const members = rows.filter(({ member }) => member).length;
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead", { members, all: rows.length })} />
      <MunicipalityList rows={rows} params={await searchParams} />
      <p className="meta mt-6">{t("source", { source: rows[0]?.populationSource ?? "" })}</p>
    </div>
  );
}
