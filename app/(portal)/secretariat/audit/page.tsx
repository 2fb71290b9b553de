import { getTranslations } from "next-intl/server";
import { AuditFilter } from "@/components/audit/audit-filter";
import { AuditTable } from "@/components/audit/audit-table";
import { PageHead } from "@/components/ui/page-head";
import { readTable } from "@/components/ui/table-state";
import { auditInput } from "@/lib/audit/input";
import { auditPage } from "@/lib/audit/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("audit"))("title") };
}

export default async function Audit({ searchParams }: PageProps<"/secretariat/audit">) {
  await requireForum("secretariat");
  const params = await searchParams;
  const narrowing = auditInput.parse(params);
  const found = await auditPage(narrowing, readTable(params).page);
  const t = await getTranslations("audit");
  return (
    <div className="wrap">
      <PageHead meta={t("title")} title={t("finding", { count: found.total })} lead={t("lead")} />
      <AuditFilter narrowing={narrowing} />
      <AuditTable found={found} params={params} />
    </div>
  );
}
