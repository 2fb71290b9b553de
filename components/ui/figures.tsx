import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

export type Figure = { value: string; unit?: string; label: ReactNode; href?: Route; linkLabel?: string };

/** Figures that speak: the number, the sentence it belongs to, and its source one click away. */
export function Figures({ items }: { items: Figure[] }) {
  return (
    <ul className="wide:grid wide:grid-cols-3 wide:gap-x-(--gap)">
      {items.map((item) => (
        <li
          key={`${item.value} ${item.unit} ${item.linkLabel}`}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-2 border-t border-mist py-4 wide:flex-col"
        >
          <b className="min-w-26 font-num text-4 leading-none whitespace-nowrap tracking-[-.02em]">
            {item.value} {item.unit && <small className="text-[.5em] font-strong tracking-normal">{item.unit}</small>}
          </b>
          <div className="min-w-36 flex-1">
            {item.label}
            {item.href && (
              <Link className="meta mt-0.5 block w-fit py-0.5" href={item.href}>
                {item.linkLabel}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
