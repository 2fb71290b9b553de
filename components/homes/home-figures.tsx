import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { type Figure, Figures } from "@/components/ui/figures";
import { Section } from "@/components/ui/section";
import type { accountSumsOf } from "@/lib/accounts/queries";
import { accountIn, bestFigures, type Period, perInhabitant } from "@/lib/accounts/rules";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";

type Props = {
  own: { code: string; name: string };
  sums: Awaited<ReturnType<typeof accountSumsOf>>;
  period: Period;
};

const path = (code: string) => `/municipalities/${code}` as Route;

/** The last year's account in three figures, for who answers for it. */
export function AccountFigures({ own: { code, name }, sums, period }: Props) {
  const t = useTranslations("homes.account");
  const locale = useLocale();
  const inhabitants = sums.fees.find((one) => one.code === code)?.inhabitants ?? null;
  const { givesOre, getsOre, activities, participants } = accountIn(sums, code, period);
  const each = (ore: number) => {
    const amount = perInhabitant(ore, inhabitants);
    return amount === null ? "–" : formatOre(amount, locale);
  };
  const link = { href: path(code), linkLabel: t("whole") };
  const items: Figure[] = [
    { value: each(getsOre), label: t("gets"), ...link },
    { value: each(givesOre), label: t("gives") },
    {
      value: formatNumber(activities, locale),
      label: t("activities", { participants: formatNumber(participants, locale) }),
    },
  ];
  return (
    <Section title={t("title", { municipality: name })}>
      <Figures items={items} />
    </Section>
  );
}

/** The three figures that a politician can be proudest of, each beside the members' average. */
export function BestFigures({ own: { code, name }, sums }: Omit<Props, "period">) {
  const t = useTranslations("homes.best");
  const locale = useLocale();
  const best = bestFigures(code, sums.lines, sums.fees);
  if (best.length === 0) return null;
  const items = best.map(
    ({ kind, amount, times }, at): Figure => ({
      value:
        kind.endsWith("grant") || kind === "artist_fees" ? formatKroner(amount, locale) : formatNumber(amount, locale),
      label: (
        <>
          {t(`kinds.${kind}`)}
          <span className="meta block">
            {t(times >= 1.05 ? "more" : "level", { times: formatNumber(times, locale, 1) })}
          </span>
        </>
      ),
      ...(at === 0 && { href: path(code), linkLabel: t("whole") }),
    }),
  );
  return (
    <Section title={t("title", { municipality: name })} aside={<span className="meta">{t("how")}</span>}>
      <Figures items={items} />
    </Section>
  );
}
