import { getLocale, getTranslations } from "next-intl/server";
import { AgreementTable, agreementsPath } from "@/components/agreements/agreement-table";
import { BreakList } from "@/components/agreements/break-list";
import { Counts } from "@/components/agreements/counts";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { allAgreements } from "@/lib/agreements/queries";
import { breaksOf } from "@/lib/agreements/rules";
import { formatDay } from "@/lib/dates";
import { countingDays } from "@/lib/populations/queries";
import { periodOf } from "@/lib/standings/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("agreements"))("title") };
}

/** Who opens it: the secretariat, when the next agreement or its rate is decided, and once a year with the new counts. */
export default async function Agreements({ searchParams }: PageProps<"/secretariat/agreements">) {
  await requireForum("secretariat");
  const [t, locale, params] = [await getTranslations("agreements"), await getLocale(), await searchParams];
  const [agreements, days] = await Promise.all([allAgreements(), countingDays()]);
  const running = agreements.find((one) => one.running);
  const finding = running
    ? t("finding", { name: periodOf(running.name), until: formatDay(running.endsOn, locale) })
    : t("noneRuns");
  return (
    <div className="wrap">
      <PageHead title={finding} lead={t("lead")}>
        {params.saved && <Notice className="mb-4">{t("saved")}</Notice>}
        <p className="btns">
          <ButtonLink href={`${agreementsPath}/new`}>{t("add")}</ButtonLink>
        </p>
        <BreakList breaks={breaksOf(agreements)} />
      </PageHead>
      <Section title={t("all")}>
        <AgreementTable agreements={agreements} params={params} />
      </Section>
      <Counts days={days} />
    </div>
  );
}
