import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

export type Need = { href: Route; title: string; meta?: ReactNode; verb: string };

/** What needs you now: at most five, soonest first; the whole row is the target. */
export function Needs({ items, empty }: { items: Need[]; empty: ReactNode }) {
  if (items.length === 0) return <div className="border-t border-mist py-4">{empty}</div>;
  return (
    <ol>
      {items.slice(0, 5).map((item, at) => (
        <li
          key={item.href + item.title}
          className="relative grid min-h-16 grid-cols-[2rem_1fr_auto] items-start gap-x-2 border-t border-mist py-4"
        >
          <span aria-hidden="true" className="text-1 leading-tight font-bold text-harbour">
            {at + 1}
          </span>
          <Link
            className="text-1 leading-tight font-strong tracking-[-.01em] text-ink no-underline after:absolute after:inset-0 hover:underline"
            href={item.href}
          >
            {item.title}
          </Link>
          <span aria-hidden="true" className="pl-3 font-strong text-harbour underline underline-offset-[.18em]">
            {item.verb}
          </span>
          {item.meta && <div className="meta col-span-2 col-start-2 mt-1">{item.meta}</div>}
        </li>
      ))}
    </ol>
  );
}
