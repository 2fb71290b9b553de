import type { Route } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountBars } from "@/components/accounts/account-bars";
import { AccountFacts } from "@/components/accounts/account-facts";
import { AccountMonths } from "@/components/accounts/account-months";
import { comparedOf } from "@/components/accounts/compared";
import { Section } from "@/components/ui/section";
import { ViewSwitch } from "@/components/ui/view-switch";
import { accountSumsOf } from "@/lib/accounts/queries";
import { behind, besideKinds, type PeriodKey, perInhabitant, periodOf, spanOf, together } from "@/lib/accounts/rules";
import { formatOre } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";
import { mostSimilar, type Weights } from "@/lib/municipalities/rules";
import { capital } from "@/lib/standings/rules";

type Props = {
  own: Municipality;
  members: Municipality[];
  today: string;
  agreementStartsOn: string | undefined;
  period: string;
  weights: Weights;
  /** Only what is public is seen. */
  partial: boolean;
};

/** What a member gives and gets, beside the members most like it and all of them together. */
export async function MunicipalityAccount({
  own,
  members,
  today,
  agreementStartsOn,
  period: asked,
  weights,
  partial,
}: Props) {
  const [t, locale] = [await getTranslations("accounts"), await getLocale()];
  const years = [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)];
  const key = (["agreement", ...years].includes(asked) ? asked : "months") as PeriodKey;
  const period = periodOf(key, today, agreementStartsOn);
  const sums = await accountSumsOf(own.code, period.from, period.until);
  const rowOf = (one: Municipality) => comparedOf(one, sums, period);
  const all = members.map(rowOf);
  const mine = { ...rowOf(own), own: true };
  const similar = mostSimilar(own, members, 3, weights).map(({ municipality }) => rowOf(municipality));
  const average = {
    key: "all",
    name: t("average"),
    inhabitants: members.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
    account: together(all.map(({ account }) => account)),
  };
  const amount = (ore: number) => formatOre(perInhabitant(ore, own.inhabitants) ?? 0, locale);
  const words = { name: own.name, gets: amount(mine.account.getsOre), gives: amount(mine.account.givesOre) };
  const view = (value: PeriodKey, label: string) => ({
    href: `/municipalities/${own.code}${value === "months" ? "" : `?period=${value}`}` as Route,
    label,
    current: value === key,
  });
  const span = behind(own.code, period);
  const beside = besideKinds.map((kind) => ({
    kind,
    ore: sums.lines.find((one) => one.code === own.code && one.kind === kind)?.amountOre ?? 0,
  }));
  return (
    <>
      <Section
        title={t("finding", words)}
        aside={
          <span className="meta">{capital(t(partial ? "partial" : "whole", { span: spanOf(period, locale) }))}</span>
        }
      >
        <ViewSwitch
          label={t("period")}
          views={[
            view("months", t("periods.months")),
            view("agreement", t("periods.agreement")),
            ...years.map((year) => view(year as PeriodKey, year)),
          ]}
        />
        <AccountBars rows={[mine, ...similar, average]} caption={t("caption", { span: spanOf(period, locale) })} />
        <AccountFacts own={mine.account} beside={beside} span={span} />
        <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <Link href={`/accounts/entries?${span}` as Route}>{t("allEntries")}</Link>
          {!partial && <Link href={"/accounts" as Route}>{t("plotLink")}</Link>}
        </p>
      </Section>
      <AccountMonths code={own.code} name={own.name} months={sums.months} until={period.until} />
    </>
  );
}
