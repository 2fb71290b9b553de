import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { RuleTable } from "@/components/retention/rule-table";
import { PageHead } from "@/components/ui/page-head";
import { retentionRules } from "@/lib/retention/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("retention"))("title") };
}

export default async function Retention({ searchParams }: PageProps<"/secretariat/retention">) {
  await requireForum("secretariat");
  const [rules, params] = await Promise.all([retentionRules(), searchParams]);
  const t = await getTranslations("retention");
  const tonight = rules.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/personal-data" as Route, label: (await getTranslations("personalData"))("title") }}
        title={t("finding", { count: tonight })}
        lead={t("lead")}
      />
      <RuleTable rules={rules} params={params} />
    </div>
  );
}
