import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DecisionWords } from "@/components/policies/decision-words";
import { PolicyFields } from "@/components/policies/policy-fields";
import { ProposalForm } from "@/components/policies/proposal-form";
import { RestsOn } from "@/components/policies/rests-on";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { decidePolicy } from "@/lib/policies/actions";
import { policyValues } from "@/lib/policies/input";
import { findPolicy, itemsBehind } from "@/lib/policies/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("policies.form"))("title") };
}

export default async function PolicyPage({ params, searchParams }: PageProps<"/secretariat/policies/[key]">) {
  await requireForum("secretariat");
  const t = await getTranslations("policies");
  const policy = await findPolicy((await params).key);
  const { key, question, current, today, measureKey } = policy;
  const proposed = policyValues[key].safeParse(await searchParams);
  const list = "/secretariat/policies" as Route;
  return (
    <div className="wrap">
      <PageHead
        title={question}
        crumb={{ href: list, label: t("title") }}
        lead={current ? <DecisionWords policy={key} value={current.value} /> : t("none")}
      />
      <Section title={t("proposal.title")}>
        <ProposalForm policy={policy} />
      </Section>
      <Section title={t("form.title")}>
        <Form
          action={decidePolicy}
          hidden={{ key }}
          submitLabel={t("form.submit")}
          after={<Link href={list}>{t("form.cancel")}</Link>}
        >
          <PolicyFields policy={key} value={proposed.success ? proposed.data : current?.value} />
          <Field name="validFrom" type="date" label={t("form.validFrom")} value={today} width="m" required />
          <RestsOn items={await itemsBehind(key, measureKey)} />
        </Form>
      </Section>
    </div>
  );
}
