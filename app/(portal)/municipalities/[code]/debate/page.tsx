import type { Route } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DebateQuestions } from "@/components/municipalities/debate-questions";
import { PageHead } from "@/components/ui/page-head";
import { accountSumsOf } from "@/lib/accounts/queries";
import { periodOf, spanOf } from "@/lib/accounts/rules";
import { today } from "@/lib/dates";
import { ownMunicipality } from "@/lib/homes/queries";
import type { Locale } from "@/lib/messages";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("debate"))("title") };
}

/** Who opens it: a politician or culture head before the committee's debate; the secretariat before it visits. */
export default async function Debate({ params }: PageProps<"/municipalities/[code]/debate">) {
  const [viewer, { code }] = [await requireForum("secretariat", "kmp", "kmk", "chairmanship"), await params];
  if (!isSecretariat(viewer) && viewer.municipalityCode !== code) forbidden();
  const period = periodOf("months", today(new Date()), undefined);
  const [own, sums] = await Promise.all([ownMunicipality(code), accountSumsOf(code, period.from, period.until)]);
  if (own?.standing !== "member") notFound();
  const [t, locale] = [await getTranslations("debate"), (await getLocale()) as Locale];
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/municipalities/${code}` as Route, label: own.name }}
        title={t("title")}
        lead={t("lead", { name: own.name, span: spanOf(period, locale) })}
      />
      <DebateQuestions code={code} name={own.name} sums={sums} period={period} />
    </div>
  );
}
