import { getLocale, getTranslations } from "next-intl/server";
import { ForecastTable } from "@/components/forecasts/forecast-table";
import { PrecedentTable } from "@/components/forecasts/precedent-table";
import { WhatIf } from "@/components/forecasts/what-if";
import { BoardViews } from "@/components/standings/board-views";
import { PageHead } from "@/components/ui/page-head";
import { decidedMunicipalities } from "@/lib/forecasts/queries";
import { type Forecast, forecast, precedents } from "@/lib/forecasts/rules";
import { formatKroner, formatOre } from "@/lib/money";
import { board } from "@/lib/standings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("forecast"))("title") };
}

export default async function ForecastPage({ searchParams }: PageProps<"/secretariat/forecast">) {
  await requireForum("secretariat");
  const [t, locale] = [await getTranslations("forecast"), await getLocale()];
  const without = [(await searchParams).without ?? []].flat();
  const [{ rows, rate }, decided] = await Promise.all([board(), decidedMunicipalities()]);
  const found = forecast(rows, rate?.ore ?? null, without);
  return (
    <div className="wrap">
      <PageHead
        title={await findingOf(found)}
        lead={
          <>
            {t("lead", { low: found.low.count, high: found.high.count })}{" "}
            {rate && t("rate", { rate: formatOre(rate.ore, locale) })}
          </>
        }
      />
      <BoardViews current="forecast" />
      <ForecastTable forecast={found} />
      <div className="gap-top">
        <WhatIf rows={rows} forecast={found} without={without} rateOre={rate?.ore ?? null} />
        <PrecedentTable found={precedents(decided)} />
      </div>
    </div>
  );
}

/** The honest range of what comes in a year. */
async function findingOf({ low, high }: Forecast) {
  const [t, locale] = [await getTranslations("forecast"), await getLocale()];
  if (low.feeOre === null || high.feeOre === null) return t("unknown");
  const words = { low: formatKroner(low.feeOre, locale), high: formatKroner(high.feeOre, locale) };
  return t(low.feeOre === high.feeOre ? "same" : "finding", words);
}
