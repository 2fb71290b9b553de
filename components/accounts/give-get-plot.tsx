import { useLocale, useTranslations } from "next-intl";
import type { Compared } from "@/components/accounts/account-bars";
import { perInhabitant } from "@/lib/accounts/rules";
import { formatKroner } from "@/lib/money";

const [width, height, left, bottom, top, right] = [760, 460, 60, 52, 16, 110];

/** The next number that a scale may end with so that its quarters are round: 10, 12, 16, 20, 40 … kroner, in øre. */
function scaleTo(most: number) {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 100)));
  return [1, 1.2, 1.6, 2, 4, 6, 8, 10].map((step) => step * power).find((end) => end >= most) ?? most;
}

/** Every member as a point: what it gives to the right, what it gets upwards, both per inhabitant; alike on the dashed line. */
export function GiveGetPlot({ rows }: { rows: Compared[] }) {
  const t = useTranslations("accounts.plot");
  const locale = useLocale();
  const points = rows.map(({ key, name, own, account, inhabitants }) => ({
    ...{ key, name, own },
    gives: perInhabitant(account.givesOre, inhabitants) ?? 0,
    gets: perInhabitant(account.getsOre, inhabitants) ?? 0,
  }));
  const end = scaleTo(Math.max(...points.flatMap(({ gives, gets }) => [gives, gets]), 1));
  const x = (ore: number) => left + ((width - left - right) * ore) / end;
  const y = (ore: number) => height - bottom - ((height - bottom - top) * ore) / end;
  const ticks = [0.25, 0.5, 0.75, 1].map((part) => part * end);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="plot" role="img" aria-label={t("label")}>
      {ticks.map((ore) => (
        <g key={ore}>
          <line className="plot-grid" x1={left} x2={width - right} y1={y(ore)} y2={y(ore)} />
          <line className="plot-grid" x1={x(ore)} x2={x(ore)} y1={top} y2={height - bottom} />
          <text className="plot-tick" x={left - 8} y={y(ore) + 4} textAnchor="end">
            {formatKroner(ore, locale)}
          </text>
          <text className="plot-tick" x={x(ore)} y={height - bottom + 20} textAnchor="middle">
            {formatKroner(ore, locale)}
          </text>
        </g>
      ))}
      <path className="plot-axis" d={`M${left} ${top}V${height - bottom}H${width - right}`} />
      <line className="plot-even" x1={x(0)} y1={y(0)} x2={x(end)} y2={y(end)} />
      <text className="plot-tick" x={width - right} y={height - 8} textAnchor="end">
        {t("gives")}
      </text>
      <text className="plot-tick" x={left + 8} y={top + 10}>
        {t("gets")}
      </text>
      {apart(points.map((point) => ({ ...point, x: x(point.gives), y: y(point.gets) }))).map(
        ({ key, name, own, ...at }) => (
          <g key={key} className={own ? "plot-own" : ""}>
            <circle className="plot-point" cx={at.x} cy={at.y} r="5" />
            <text className="plot-name" x={at.right + 10} y={at.label + 4}>
              {name}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}

/** Names that would stand on each other, or on another's point, move apart; the points stay where they are. */
function apart<Point extends { x: number; y: number }>(points: Point[]) {
  const placed: (Point & { label: number; right: number })[] = [];
  for (const point of points.toSorted((a, b) => a.y - b.y)) {
    const beside = points.filter(
      (other) => Math.abs(other.y - point.y) < 12 && other.x >= point.x && other.x - point.x < 60,
    );
    const right = Math.max(...beside.map(({ x }) => x));
    const near = placed.filter((other) => Math.abs(other.right - right) < 90).map(({ label }) => label);
    placed.push({ ...point, right, label: Math.max(point.y, ...near.map((label) => label + 17)) });
  }
  return placed;
}
