import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { municipalityTable } from "@/components/municipalities/municipality-table";
import { arrange, readTable } from "@/components/ui/table-state";
import { sheetResponse } from "@/lib/exports";
import { allMunicipalities, firstYear } from "@/lib/municipalities/queries";
import { density, groupKey, growth } from "@/lib/municipalities/rules";

const round = (value: number | null) => value && Math.round(value * 10) / 10;

/** The list as it stands on the page, all rows. */
export async function GET(request: NextRequest) {
  const t = await getTranslations("municipalities");
  const params = Object.fromEntries(request.nextUrl.searchParams);
  const all = await allMunicipalities();
  const rows = arrange(all, municipalityTable, readTable(params, { defaultSort: "name" }));
  const year = all[0]?.countedOn.slice(0, 4) ?? "";
  return sheetResponse(
    {
      name: t("fileName"),
      head: [
        t("page.code"),
        t("name"),
        t("region"),
        t("group"),
        t("inhabitants", { year: firstYear }),
        t("inhabitants", { year }),
        `${t("growth", { year: firstYear })} (%)`,
        t("density"),
        t("membership"),
      ],
      rows: rows.map((one) => [
        one.code,
        one.name,
        one.region,
        t(groupKey(one.municipalityGroup)),
        one.inhabitantsFirst,
        one.inhabitants,
        round(growth(one.inhabitantsFirst, one.inhabitants)),
        round(density(one)),
        one.member ? t("member") : t("notMember"),
      ]),
    },
    request.nextUrl.searchParams.get("format"),
  );
}
