import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DecisionPlan } from "@/components/municipalities/decision-plan";
import { MunicipalityAgreements } from "@/components/municipalities/municipality-agreements";
import { MunicipalityFacts } from "@/components/municipalities/municipality-facts";
import { SimilarMembers } from "@/components/municipalities/similar-members";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { agreementsOf, allMunicipalities, decisionStepsOf } from "@/lib/municipalities/queries";
import { findViewer } from "@/lib/viewer";

type Props = { params: Promise<{ code: string }> };

const find = async ({ params }: Props) => {
  const { code } = await params;
  return (await allMunicipalities()).find((one) => one.code === code) ?? notFound();
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { code, name } = await find(props);
  const description = (await getTranslations("municipalities.page"))("description", { name });
  return { title: name, description, alternates: { canonical: `/municipalities/${code}` } };
}

export default async function Municipality(props: Props) {
  const own = await find(props);
  const t = await getTranslations("municipalities");
  const viewer = await findViewer();
  const [all, agreements, steps] = await Promise.all([
    allMunicipalities(),
    agreementsOf(own.code),
    decisionStepsOf(own.code),
  ]);
  return (
    <>
      <div className="wrap">
        <PageHead crumb={{ href: "/municipalities", label: t("title") }} title={own.name}>
          <State kind={own.member ? "member" : "unaware"} label={own.member ? t("member") : t("notMember")} />
        </PageHead>
        <div className="cols">
          <div className="wide:col-span-6">
            <Section title={t("page.facts")}>
              <MunicipalityFacts own={own} />
            </Section>
          </div>
          <div className="wide:col-span-6">
            <Section title={t("page.agreements")}>
              <MunicipalityAgreements own={own} agreements={agreements} />
            </Section>
          </div>
        </div>
        <SimilarMembers own={own} members={all.filter(({ member }) => member)} />
        <DecisionPlan steps={steps} />
      </div>
      {!own.member && !viewer && (
        <section className="field-area gap-top">
          <div className="wrap grid gap-4 py-12">
            <h2 className="text-3">{t("page.guestTitle", { name: own.name })}</h2>
            <p className="lead">{t("page.guestLead")}</p>
            <div>
              <ButtonLink href={`/become-guest?municipality=${own.code}` as Route}>{t("page.becomeGuest")}</ButtonLink>
            </div>
          </div>
        </section>
      )}
    </>
  );
}
