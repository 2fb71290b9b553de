import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { type Candidate, chanceOf, type Forecast, isPossible } from "@/lib/forecasts/rules";
import { listFormat } from "@/lib/formats";
import type { Locale } from "@/lib/messages";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";

const path = "/secretariat/forecast";

/** Who may say no is ticked, and the address keeps it: what would be lost, and what the others would have to pay. */
export function WhatIf({
  rows,
  forecast: { lost },
  without,
  rateOre,
}: {
  rows: Candidate[];
  forecast: Forecast;
  without: string[];
  rateOre: number | null;
}) {
  const t = useTranslations("forecast");
  const possible = rows.filter((row) => isPossible(chanceOf(row)));
  return (
    <Section id="what-if" title={t("whatIf")}>
      <p className="mb-4 max-w-measure">{t("whatIfText")}</p>
      {lost && <Lost lost={lost} rateOre={rateOre} />}
      <form action={`${path}#what-if`} method="get">
        <fieldset>
          <legend className="font-strong">{t("who")}</legend>
          <div className="choices-inline mt-2 flex flex-wrap gap-x-6">
            {possible.map(({ code, name }) => (
              <div key={code} className="choice">
                <input
                  id={`without-${code}`}
                  type="checkbox"
                  name="without"
                  value={code}
                  defaultChecked={without.includes(code)}
                />
                <label htmlFor={`without-${code}`} className="leading-snug font-medium">
                  {name}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <div className="btns mt-4">
          <Button variant="second">{t("try")}</Button>
          {lost && (
            <Link className="self-center" href={`${path}#what-if` as Route}>
              {t("clear")}
            </Link>
          )}
        </div>
      </form>
    </Section>
  );
}

function Lost({ lost, rateOre }: { lost: NonNullable<Forecast["lost"]>; rateOre: number | null }) {
  const t = useTranslations("forecast");
  const locale = useLocale();
  const names = listFormat(locale, { type: "conjunction" }).format(lost.rows.map(({ name }) => name));
  const inhabitants = formatNumber(lost.inhabitants, locale);
  return (
    <div className="mb-6 border-l-4 border-rapeseed pl-4">
      <h3>{t("lost", { names })}</h3>
      <p className="num text-1">
        {lost.feeOre === null
          ? t("lostUnknown", { inhabitants })
          : t("lostText", { inhabitants, fee: formatKroner(lost.feeOre, locale) })}
      </p>
      {rateOre !== null && (
        <>
          <p className="mt-2">{keptBy("keepMiddle", lost.rateOre.middle, rateOre, t, locale)}</p>
          <p>{keptBy("keepHigh", lost.rateOre.high, rateOre, t, locale)}</p>
        </>
      )}
    </div>
  );
}

function keptBy(
  key: "keepMiddle" | "keepHigh",
  needed: number | null,
  rateOre: number,
  t: ReturnType<typeof useTranslations<"forecast">>,
  locale: Locale,
) {
  if (needed === null) return t("keepNobody");
  return needed === rateOre ? null : t(key, { rate: formatOre(needed, locale), now: formatOre(rateOre, locale) });
}
