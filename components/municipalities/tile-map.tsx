import type { Route } from "next";
import Link from "next/link";
import { Glyph, type StandingKind } from "@/components/ui/state";

export type Tile = {
  code: string | number;
  name: string;
  short: string;
  col: number;
  row: number;
  href: Route;
  /** Its standing, or in which fifth of the values it lies; 0 is none. */
  state: StandingKind | `step${0 | 1 | 2 | 3 | 4 | 5}`;
  stateLabel: string;
  risk?: boolean;
};

// Whole class names, which Tailwind finds by reading.
const columns =
  "col-start-1 col-start-2 col-start-3 col-start-4 col-start-5 col-start-6 col-start-7 col-start-8 col-start-9".split(
    " ",
  );
const lines =
  "row-start-1 row-start-2 row-start-3 row-start-4 row-start-5 row-start-6 row-start-7 row-start-8 row-start-9 row-start-10".split(
    " ",
  );

/** A municipality is a square; its standing is how the square is filled. Every tile is a link with its name and state. */
export function TileMap({ label, tiles }: { label: string; tiles: Tile[] }) {
  return (
    <ol className="tile-map" aria-label={label}>
      {tiles.map((tile) => {
        const text = `${tile.name}: ${tile.stateLabel}`;
        return (
          <li key={tile.code} className={`${columns[tile.col]} ${lines[tile.row]}`}>
            <Link className={`tile tile-${tile.state}`} prefetch={false} href={tile.href} title={text}>
              <span aria-hidden="true">{tile.short}</span>
              <span className="sr-only">{text}</span>
              {(tile.risk || tile.state === "atRisk") && (
                <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
                  <path d="M10 0v10H0z" />
                </svg>
              )}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

/** The key of the map, with counts, each perhaps a link to those it counts; without counts, in one line. */
export function Legend({ items }: { items: { state: StandingKind; label: string; count?: number; href?: Route }[] }) {
  const counted = items.some(({ count }) => count !== undefined);
  return (
    <ul className={`mt-4 text-s ${counted ? "grid grid-cols-2 gap-x-6" : "flex flex-wrap gap-x-6 gap-y-1"}`}>
      {items.map(({ state, label, count, href }) => (
        <li key={state} className={counted ? "flex justify-between gap-2 border-t border-mist py-1" : ""}>
          <span className="inline-flex items-baseline gap-[.45em] leading-snug">
            <Glyph kind={state} />
            {href ? (
              <Link className="quiet-link" prefetch={false} href={href}>
                {label}
              </Link>
            ) : (
              label
            )}
          </span>
          {counted && <span className="num">{count ?? 0}</span>}
        </li>
      ))}
    </ul>
  );
}
