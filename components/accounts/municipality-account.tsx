import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountBars, type Compared } from "@/components/accounts/account-bars";
import { AccountMonths } from "@/components/accounts/account-months";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { ViewSwitch } from "@/components/ui/view-switch";
import { accountSumsOf } from "@/lib/accounts/queries";
import {
  accountOf,
  besideKinds,
  feeOf,
  type Period,
  type PeriodKey,
  perInhabitant,
  periodOf,
  together,
} from "@/lib/accounts/rules";
import { formatNumber, formatOre } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";
import { mostSimilar } from "@/lib/municipalities/rules";
import { capital } from "@/lib/standings/rules";

type Props = {
  own: Municipality;
  members: Municipality[];
  today: string;
  agreementStartsOn: string | undefined;
  period: string;
  /** Only what is public is seen. */
  partial: boolean;
};

/** What a member gives and gets, beside the members most like it and all of them together. */
export async function MunicipalityAccount({ own, members, today, agreementStartsOn, period: asked, partial }: Props) {
  const [t, locale] = [await getTranslations("accounts"), await getLocale()];
  const years = [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)];
  const key = (["agreement", ...years].includes(asked) ? asked : "months") as PeriodKey;
  const period = periodOf(key, today, agreementStartsOn);
  const sums = await accountSumsOf(own.code, period.from, period.until);
  const rowOf = ({ code, name, inhabitants }: Municipality): Compared => {
    const fee = feeOf(
      sums.fees.filter((one) => one.code === code),
      period,
    );
    const account = accountOf(
      sums.lines.filter((one) => one.code === code),
      fee,
    );
    return { key: code, name, href: `/municipalities/${code}` as Route, inhabitants, account };
  };
  const all = members.map(rowOf);
  const mine = { ...rowOf(own), own: true };
  const similar = mostSimilar(own, members, 3).map(({ municipality }) => rowOf(municipality));
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
        <DefinitionList
          className="num mt-4"
          items={[
            {
              term: t("fee"),
              value:
                mine.account.feeOre === null ? (
                  t("feeUnknown")
                ) : (
                  <>
                    {formatOre(mine.account.feeOre, locale)}
                    <span className="meta block">{t("feeHow")}</span>
                  </>
                ),
            },
            {
              term: t("participants"),
              value: t("participantsText", {
                count: formatNumber(mine.account.participants, locale),
                estimated: formatNumber(mine.account.estimated, locale),
              }),
            },
            ...beside.map(
              ({ kind, ore }) =>
                ore > 0 && {
                  term: t(`beside.${kind}`),
                  value: (
                    <>
                      {formatOre(ore, locale)}
                      <span className="meta block">{t("besideHow")}</span>
                    </>
                  ),
                },
            ),
          ]}
        />
      </Section>
      <AccountMonths code={own.code} name={own.name} months={sums.months} until={period.until} />
    </>
  );
}

const spanOf = ({ from, until }: Period, locale: string) =>
  new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" })
    .formatRange(new Date(from), new Date(until))
    .replaceAll("\u2009", "\u2060");
