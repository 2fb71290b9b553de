import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

/** Where you are, the finding, and one sentence. */
export function PageHead({
  title,
  crumb,
  crumbAfter,
  meta,
  lead,
  children,
}: {
  title: ReactNode;
  crumb?: { href: Route; label: string };
  crumbAfter?: string;
  meta?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="py-8 wide:py-12">
      {crumb && (
        <p className="mb-2 text-s">
          <Link className="inline-block py-1" href={crumb.href}>
            {crumb.label}
          </Link>
          {crumbAfter && `, ${crumbAfter}`}
        </p>
      )}
      {meta && <div className="meta mb-1">{meta}</div>}
      <h1>{title}</h1>
      {lead && <div className="lead mt-3 max-w-[46em]">{lead}</div>}
      {children && <div className="mt-4">{children}</div>}
    </div>
  );
}
