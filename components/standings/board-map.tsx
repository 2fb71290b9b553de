import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Legend, TileMap } from "@/components/municipalities/tile-map";
import type { StandingKind } from "@/components/ui/state";
import type { BoardRow } from "@/lib/standings/queries";

/** Standings as the board tells them. */
export const kindOrder: StandingKind[] = [
  "committed",
  "member",
  "atRisk",
  "deciding",
  "guest",
  "invited",
  "interested",
  "unaware",
  "declined",
  "left",
];

export const kindOf = ({ standing, atRisk }: Pick<BoardRow, "standing" | "atRisk">): StandingKind =>
  atRisk ? "atRisk" : standing;

/** A municipality's own page in the secretariat. */
export const casePath = (code: string) => `/secretariat/municipalities/${code}` as Route;

/** The tile map with everybody's standing, and how many there are of each. */
export function BoardMap({ rows, legend = true }: { rows: BoardRow[]; legend?: boolean }) {
  const t = useTranslations("standings");
  const placed = rows.filter(({ column }) => column !== null);
  const counts = Map.groupBy(rows, kindOf);
  return (
    <figure>
      <TileMap
        label={t("mapLabel", { count: placed.length })}
        tiles={placed.map((row) => ({
          ...row,
          col: row.column ?? 0,
          row: row.row ?? 0,
          href: casePath(row.code),
          state: kindOf(row),
          stateLabel: t(`names.${kindOf(row)}`).toLocaleLowerCase("da"),
        }))}
      />
      {legend && (
        <figcaption>
          <Legend
            items={kindOrder.map((state) => ({
              state,
              label: t(`names.${state}`),
              count: counts.get(state)?.length ?? 0,
              ...(counts.has(state) && { href: `/secretariat/municipalities?standing=${state}` as Route }),
            }))}
          />
        </figcaption>
      )}
    </figure>
  );
}
