import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Fold } from "@/components/ui/fold";

export type Need = { href: Route; title: string; meta?: ReactNode; verb: string };

/** So many are seen at once, and so many when asked for more; whoever has more to do begins with these. */
const [first, most] = [5, 20];

/** What needs you now, soonest first: five, and the next one click away; the whole row is the target. */
export function Needs({ items, empty }: { items: Need[]; empty: ReactNode }) {
  const t = useTranslations("ui");
  if (items.length === 0) return <div className="border-t border-mist py-4">{empty}</div>;
  return (
    <>
      <NeedRows items={items.slice(0, first)} />
      {items.length > first && (
        <Fold summary={t("more", { count: items.length - first })}>
          <NeedRows items={items.slice(first, most)} start={first + 1} />
          {items.length > most && <p className="meta">{t("later", { count: items.length - most })}</p>}
        </Fold>
      )}
    </>
  );
}

function NeedRows({ items, start = 1 }: { items: Need[]; start?: number }) {
  return (
    <ol start={start}>
      {items.map((item, at) => (
        <li
          key={item.href + item.title}
          className="relative grid min-h-16 grid-cols-[2rem_1fr_auto] items-start gap-x-2 border-t border-mist py-4"
        >
          <span aria-hidden="true" className="text-1 leading-tight font-bold text-harbour">
            {start + at}
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
