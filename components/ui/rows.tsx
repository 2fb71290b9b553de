import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

/** The list that is the whole portal: heads, one meta line, hairlines. */
export function Rows({ children, tight = false }: { children: ReactNode; tight?: boolean }) {
  return <ul className={`rows ${tight ? "rows-tight" : ""}`}>{children}</ul>;
}

/** One row: `when` stands in its own column at the left, `side` (a state, a button) at the right. */
export function Row({
  title,
  href,
  meta,
  side,
  when,
  children,
}: {
  title: ReactNode;
  href?: Route;
  meta?: ReactNode;
  side?: ReactNode;
  when?: ReactNode;
  children?: ReactNode;
}) {
  const columns = when
    ? "wide:grid-cols-[7.5rem_1fr]"
    : side
      ? "mid:grid-cols-[1fr_auto] in-[.rows-tight]:grid-cols-[1fr_auto]"
      : "";
  return (
    <li className={`grid items-start gap-x-(--gap) gap-y-1 ${columns}`}>
      {when && <div className="num">{when}</div>}
      <div className="min-w-0">
        {href ? (
          <Link className="row-head quiet-link" href={href}>
            {title}
          </Link>
        ) : (
          <span className="row-head">{title}</span>
        )}
        {meta && <div className="meta mt-1">{meta}</div>}
        {children}
        {when && side && <div className="mt-2">{side}</div>}
      </div>
      {!when && side && (
        <div className="text-s mid:text-right in-[.rows-tight]:self-center in-[.rows-tight]:text-right">{side}</div>
      )}
    </li>
  );
}
