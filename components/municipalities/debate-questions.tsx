import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { accountSumsOf } from "@/lib/accounts/queries";
import { behind, debateFigures, debateKeys, type Period } from "@/lib/accounts/rules";

type Props = { code: string; name: string; sums: Awaited<ReturnType<typeof accountSumsOf>>; period: Period };

/** The questions that a committee asks, each answered with the municipality's own figure, what speaks against it, and where it stands. */
export function DebateQuestions({ code, name, sums, period }: Props) {
  const t = useTranslations("debate");
  const locale = useLocale();
  const values = { name, ...debateFigures(sums, code, period, locale) };
  const narrowed = behind(code, period);
  const href = {
    afford: `/municipalities/${code}/calculation`,
    gets: `/activities?${narrowed}`,
    gives: `/accounts/entries?${narrowed}`,
    reach: `/activities?${narrowed}`,
    others: "/accounts",
    leave: `/municipalities/${code}/calculation`,
  };
  return debateKeys.map((key) => (
    <Section key={key} title={t(`${key}.question`, values)}>
      <p className="max-w-measure text-1">{t(`${key}.answer`, values)}</p>
      <p className="mt-2 max-w-measure text-ink-2">{t(`${key}.against`, values)}</p>
      <p className="mt-2">
        <Link className="meta" href={href[key] as Route}>
          {t(`${key}.source`)}
        </Link>
      </p>
    </Section>
  ));
}
