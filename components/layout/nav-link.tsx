"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

export type NavItem = { href: Route; label: string; exact?: boolean };

/** A link of the navigation, which knows whether the reader is there, or below it. */
export function NavLink({ href, label, exact = false }: NavItem) {
  const path = usePathname();
  const below = !exact && href !== "/" && path.startsWith(`${href}/`);
  return (
    <Link href={href} aria-current={path === href ? "page" : below ? "true" : undefined}>
      {label}
    </Link>
  );
}
