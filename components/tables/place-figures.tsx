import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/comparisons/chart";
import { ValueMap } from "@/components/comparisons/value-map";
import { Section } from "@/components/ui/section";
import { ViewSwitch } from "@/components/ui/view-switch";
import { barDrawing } from "@/lib/charts";
import { formatNumber } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";
import type { FoundTable } from "@/lib/tables/queries";
import { holdsYears } from "@/lib/tables/rules";

const mostBars = 30;

/** What a column of numbers comes to for each municipality, as bars and on the tile map. */
export function PlaceFigures({
  table: { id, columns, sums },
  all,
  own,
  column,
}: {
  table: FoundTable;
  all: Municipality[];
  own: string | null;
  column: string | string[] | undefined;
}) {
  const t = useTranslations("tables.places");
  const locale = useLocale();
  const numbers = columns.flatMap((column, at) =>
    column.type === "number" && !holdsYears(column) ? [{ name: column.name, at }] : [],
  );
  const chosen = numbers.find(({ at }) => String(at) === column) ?? numbers.at(-1);
  if (!chosen || Object.keys(sums).length === 0) return null;
  const say = (value: number) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  const values = new Map(
    Object.entries(sums).flatMap(([code, own]): [string, number][] => {
      const [total, count] = own[chosen.at] ?? [0, 0];
      return count > 0 ? [[code, total]] : [];
    }),
  );
  const bars = all
    .flatMap(({ code, name }) =>
      values.has(code) ? [{ code, name, own: code === own, value: values.get(code) ?? 0 }] : [],
    )
    .toSorted((a, b) => b.value - a.value);
  return (
    <Section
      title={t("title", { name: chosen.name })}
      id="places"
      className="gap-top"
      aside={<span className="meta">{t("lead")}</span>}
    >
      {numbers.length > 1 && (
        <ViewSwitch
          label={t("columns")}
          views={numbers.slice(0, 8).map(({ name, at }) => ({
            href: `/datasets/tables/${id}?figure=${at}#places` as Route,
            label: name,
            current: at === chosen.at,
          }))}
        />
      )}
      <div className="cols">
        <div className="min-w-0 wide:col-span-7">
          <Chart drawing={barDrawing(bars.slice(0, mostBars), say)} label={t("bars", { name: chosen.name })} />
          {bars.length > mostBars && <p className="meta">{t("more", { count: bars.length - mostBars })}</p>}
        </div>
        <div className="wide:col-span-5">
          <ValueMap label={t("map", { name: chosen.name })} all={all} values={values} say={say} />
        </div>
      </div>
    </Section>
  );
}
