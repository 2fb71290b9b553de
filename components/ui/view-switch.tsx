import type { Route } from "next";
import Link from "next/link";

/** The same thing seen in another way: plain links, the current one bold and underlined. */
export function ViewSwitch({
  label,
  views,
}: {
  label: string;
  views: { href: Route; label: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="no-print mb-6">
      <ul className="flex flex-wrap gap-x-6">
        {views.map((view) => (
          <li key={view.href}>
            <Link
              href={view.href}
              prefetch={false}
              aria-current={view.current ? "page" : undefined}
              className={`inline-block border-b-3 py-2 text-ink no-underline hover:underline ${view.current ? "border-harbour font-bold" : "border-transparent"}`}
            >
              {view.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
