import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { accountSumsOf } from "@/lib/accounts/queries";
import { accountIn, behind, type Period, perInhabitant, together } from "@/lib/accounts/rules";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";

type Props = { code: string; name: string; sums: Awaited<ReturnType<typeof accountSumsOf>>; period: Period };

/** The questions that a committee asks, each answered with the municipality's own figure, what speaks against it, and where it stands. */
export function DebateQuestions({ code, name, sums, period }: Props) {
  const t = useTranslations("debate");
  const locale = useLocale();
  const living = (of: string) => sums.fees.find((fee) => fee.code === of)?.inhabitants ?? 0;
  const codes = [...new Set(sums.fees.map((fee) => fee.code))];
  const own = accountIn(sums, code, period);
  const all = together(codes.map((of) => accountIn(sums, of, period)));
  const inhabitants = codes.reduce((sum, of) => sum + living(of), 0);
  const each = (ore: number | null, among: number) => {
    const amount = ore === null ? null : perInhabitant(ore, among);
    return amount === null ? "none" : formatOre(amount, locale);
  };
  const values = {
    name,
    fee: own.feeOre === null ? "none" : formatKroner(own.feeOre, locale),
    feeEach: each(own.feeOre, living(code)),
    gets: formatKroner(own.getsOre, locale),
    getsEach: each(own.getsOre, living(code)),
    averageEach: each(all.getsOre, inhabitants),
    kind: formatKroner(own.kindOre, locale),
    gives: formatKroner(own.givesOre, locale),
    activities: own.activities,
    participants: formatNumber(own.participants, locale),
    estimated: formatNumber(own.estimated, locale),
    times: own.cashOre > 0 ? formatNumber(own.getsOre / own.cashOre, locale, 1) : "none",
  };
  const narrowed = behind(code, period);
  const questions = [
    { key: "afford", href: `/municipalities/${code}/calculation` },
    { key: "gets", href: `/activities?${narrowed}` },
    { key: "gives", href: `/accounts/entries?${narrowed}` },
    { key: "reach", href: `/activities?${narrowed}` },
    { key: "others", href: "/accounts" },
    { key: "leave", href: `/municipalities/${code}/calculation` },
  ] as const;
  return questions.map(({ key, href }) => (
    <Section key={key} title={t(`${key}.question`, values)}>
      <p className="max-w-measure text-1">{t(`${key}.answer`, values)}</p>
      <p className="mt-2 max-w-measure text-ink-2">{t(`${key}.against`, values)}</p>
      <p className="mt-2">
        <Link className="meta" href={href as Route}>
          {t(`${key}.source`)}
        </Link>
      </p>
    </Section>
  ));
}
