import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MunicipalityAccount } from "@/components/accounts/municipality-account";
import { AroundMunicipality } from "@/components/municipalities/around-municipality";
import { BecomeGuest } from "@/components/municipalities/become-guest";
import { DecisionPlan } from "@/components/municipalities/decision-plan";
import { MunicipalityAgreements } from "@/components/municipalities/municipality-agreements";
import { MunicipalityFacts } from "@/components/municipalities/municipality-facts";
import { MunicipalityHead } from "@/components/municipalities/municipality-head";
import { SimilarMembers } from "@/components/municipalities/similar-members";
import { Section } from "@/components/ui/section";
import { today } from "@/lib/dates";
import { agreementsOf, allMunicipalities, aroundOf, decisionStepsOf } from "@/lib/municipalities/queries";
import { weightsOf } from "@/lib/municipalities/rules";
import { findViewer, isGuest } from "@/lib/viewer";

type Props = PageProps<"/municipalities/[code]">;

const find = async ({ params }: Pick<Props, "params">) => {
  const { code } = await params;
  return (await allMunicipalities()).find((one) => one.code === code) ?? notFound();
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { code, name } = await find(props);
  const description = (await getTranslations("municipalities.page"))("description", { name });
  const images = [{ url: `/municipalities/${code}/card`, width: 1200, height: 630, alt: name }];
  return { title: name, description, alternates: { canonical: `/municipalities/${code}` }, openGraph: { images } };
}

export default async function Municipality(props: Props) {
  const own = await find(props);
  const t = await getTranslations("municipalities");
  const viewer = await findViewer();
  const [all, agreements, steps, around, params] = await Promise.all([
    allMunicipalities(),
    agreementsOf(own.code),
    decisionStepsOf(own.code),
    aroundOf(own.code),
    props.searchParams,
  ]);
  const weights = weightsOf(params);
  const period = String(params.period ?? "");
  const members = all.filter(({ member }) => member);
  return (
    <>
      <div className="wrap">
        <MunicipalityHead own={own} viewer={viewer} />
        {own.member && (
          <MunicipalityAccount
            own={own}
            members={members}
            today={today(new Date())}
            agreementStartsOn={agreements.find(({ running }) => running)?.startsOn}
            period={period}
            weights={weights}
            partial={!viewer || isGuest(viewer)}
          />
        )}
        <div className={`cols ${own.member ? "gap-top" : ""}`}>
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
        <AroundMunicipality code={own.code} name={own.name} around={around} />
        <SimilarMembers own={own} members={members} weights={weights} period={period} />
        <DecisionPlan steps={steps} />
      </div>
      {!own.member && !viewer && <BecomeGuest code={own.code} name={own.name} />}
    </>
  );
}
