import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AgreementChange } from "@/components/agreements/agreement-change";
import { AgreementForm, RemoveAgreement } from "@/components/agreements/agreement-form";
import { agreementsPath } from "@/components/agreements/agreement-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { agreementInput } from "@/lib/agreements/input";
import { allAgreements, findAgreement } from "@/lib/agreements/queries";
import { breaksOf, weighs } from "@/lib/agreements/rules";
import { listFormat } from "@/lib/formats";
import { periodOf } from "@/lib/standings/rules";
import { requireForum } from "@/lib/viewer";

const titleOf = async (name: string) => (await getTranslations("agreements"))("one.title", { name: periodOf(name) });

export async function generateMetadata({ params }: PageProps<"/secretariat/agreements/[id]">) {
  return { title: await titleOf((await findAgreement((await params).id)).name) };
}

/** Its facts; or, with a change in the address, what would follow from it. */
export default async function OneAgreement({ params, searchParams }: PageProps<"/secretariat/agreements/[id]">) {
  await requireForum("secretariat");
  const [t, locale] = [await getTranslations("agreements"), await getLocale()];
  const agreement = await findAgreement((await params).id);
  const asked = agreementInput.safeParse(await searchParams);
  const then = asked.success && weighs(agreement, asked.data, agreement) ? asked.data : null;
  const others = then ? (await allAgreements()).filter(({ id }) => id !== agreement.id) : [];
  const names = listFormat(locale).format(agreement.payers.map(({ name }) => name));
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: agreementsPath as Route, label: t("title") }}
        title={await titleOf(agreement.name)}
        lead={t("one.members", { count: agreement.payers.length, names })}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          {then ? (
            <AgreementChange agreement={agreement} then={then} breaks={breaksOf([...others, then])} />
          ) : (
            <AgreementForm values={agreement} />
          )}
        </div>
        <div className="wide:col-span-5">
          {!then && !agreement.used && (
            <Section title={t("remove.title")}>
              <RemoveAgreement id={agreement.id} />
            </Section>
          )}
        </div>
      </div>
    </div>
  );
}
