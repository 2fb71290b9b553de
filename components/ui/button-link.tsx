import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonVariant, buttonLook } from "@/components/ui/button";

/** A link that looks like a button; a download or another site is a plain anchor. */
export function ButtonLink({
  href,
  variant = "primary",
  download,
  children,
}: {
  href: Route | (string & {});
  variant?: ButtonVariant;
  download?: boolean;
  children: ReactNode;
}) {
  const look = buttonLook(variant);
  if (download || !href.startsWith("/")) {
    return (
      <a className={look} href={href} download={download}>
        {children}
      </a>
    );
  }
  return (
    <Link className={look} href={href as Route}>
      {children}
    </Link>
  );
}
