import { getTranslations } from "next-intl/server";
import { CommitteeTable } from "@/components/committees/committee-table";
import { PageHead } from "@/components/ui/page-head";
import { cultureCommittees } from "@/lib/committees/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("committees"))("title") };
}

export default async function Committees({ searchParams }: PageProps<"/committees">) {
  await requireForum("secretariat", "kmp", "kmk", "chairmanship", "project");
  const [rows, params] = await Promise.all([cultureCommittees(), searchParams]);
  const t = await getTranslations("committees");
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <CommitteeTable rows={rows} params={params} />
    </div>
  );
}
