import { getTranslations } from "next-intl/server";
import { PolicySection } from "@/components/policies/policy-section";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { allPolicies } from "@/lib/policies/queries";
import { capital, inWords } from "@/lib/standings/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("policies"))("title") };
}

export default async function PoliciesPage({ searchParams }: PageProps<"/secretariat/policies">) {
  await requireForum("secretariat");
  const t = await getTranslations("policies");
  const numbers = (await getTranslations("standings"))("numbers");
  const policies = await allPolicies();
  const decided = policies.filter(({ current }) => current).length;
  const count = inWords(policies.length, numbers);
  return (
    <div className="wrap">
      <PageHead
        title={capital(t("finding", { decided, word: inWords(decided, numbers), count }))}
        lead={t("lead")}
        meta={policies[0] && t("source", { source: policies[0].source })}
      >
        {(await searchParams).done && <Notice>{t("done")}</Notice>}
      </PageHead>
      {policies.map((policy) => (
        <PolicySection key={policy.key} policy={policy} />
      ))}
    </div>
  );
}
