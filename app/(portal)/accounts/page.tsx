import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AccountTable } from "@/components/accounts/account-bars";
import { comparedOf } from "@/components/accounts/compared";
import { GiveGetPlot } from "@/components/accounts/give-get-plot";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { accountSumsOf } from "@/lib/accounts/queries";
import { periodOf } from "@/lib/accounts/rules";
import { today } from "@/lib/dates";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("accounts.plot"))("title") };
}

export default async function Accounts() {
  const viewer = await requireForum("secretariat", "kmp", "kmk", "chairmanship", "project");
  const period = periodOf("months", today(new Date()), undefined);
  const code = viewer.municipalityCode ?? "";
  const [all, sums] = await Promise.all([allMunicipalities(), accountSumsOf(code, period.from, period.until)]);
  const t = await getTranslations("accounts.plot");
  const rows = all
    .filter(({ member }) => member)
    .map((one) => ({ ...comparedOf(one, sums, period), own: one.code === code }));
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, with the keyboard too */}
      <section className="plot-frame" aria-label={t("title")} tabIndex={0}>
        <GiveGetPlot rows={rows} />
      </section>
      <p className="mt-6 max-w-measure">{t("note")}</p>
      <Section
        title={t("table")}
        aside={<Link href={"/accounts/entries" as Route}>{t("entries")}</Link>}
        className="gap-top"
      >
        <AccountTable rows={rows} caption={t("caption")} />
      </Section>
    </div>
  );
}
