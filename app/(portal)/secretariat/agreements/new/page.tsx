import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementForm } from "@/components/agreements/agreement-form";
import { agreementsPath } from "@/components/agreements/agreement-table";
import { PageHead } from "@/components/ui/page-head";
import { allAgreements } from "@/lib/agreements/queries";
import { nextOf } from "@/lib/agreements/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("agreements"))("new.title") };
}

export default async function NewAgreement() {
  await requireForum("secretariat");
  const t = await getTranslations("agreements");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: agreementsPath as Route, label: t("title") }}
        title={t("new.title")}
        lead={t("new.lead")}
      />
      <div className="max-w-measure">
        <AgreementForm values={nextOf(await allAgreements())} />
      </div>
    </div>
  );
}
