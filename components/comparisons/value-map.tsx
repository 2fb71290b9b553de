import type { Route } from "next";
import { useTranslations } from "next-intl";
import { TileMap } from "@/components/municipalities/tile-map";
import { fifths } from "@/lib/charts";
import type { Municipality } from "@/lib/municipalities/queries";
import "./comparisons.css";

/** The tile map coloured by value, the darker the higher; who has none is blank. */
export function ValueMap({
  label,
  all,
  values,
  say,
}: {
  label: string;
  all: Municipality[];
  values: Map<string, number>;
  say: (value: number) => string;
}) {
  const t = useTranslations("comparisons");
  const steps = fifths(values);
  const tiles = all.flatMap(({ code, name, short, tileColumn, tileRow }) => {
    if (tileColumn === null || tileRow === null) return [];
    const value = values.get(code);
    const state = `step${steps.get(code) ?? 0}` as const;
    const stateLabel = value === undefined ? t("noValue") : say(value);
    return [
      { code, name, short, col: tileColumn, row: tileRow, href: `/municipalities/${code}` as Route, state, stateLabel },
    ];
  });
  const outside = all.filter(({ code, tileColumn }) => values.has(code) && tileColumn === null).length;
  return (
    <>
      <TileMap label={label} tiles={tiles} />
      <p className="meta mt-3">
        {t("mapKey")} {outside > 0 && t("outside", { count: outside })}
      </p>
    </>
  );
}
