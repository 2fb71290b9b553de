import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { NavItem } from "@/components/layout/nav-link";

/** A page of another house. */
export type Outside = { href: string; label: string };

/** The foot: who this is, and what the law asks to be found everywhere. */
export function Footer({
  name,
  about,
  items,
  follow,
}: {
  name: string;
  about: string;
  items: NavItem[];
  follow: Outside[];
}) {
  const t = useTranslations("layout");
  const link = (href: Route, label: string) => (
    <li key={href}>
      <Link className="inline-block py-0.5" href={href}>
        {label}
      </Link>
    </li>
  );
  return (
    <footer className="foot no-print">
      <div className="wrap">
        <div>
          <p className="font-strong">{name}</p>
          <p>{about}</p>
          {follow.length > 0 && (
            <p className="mt-2 flex flex-wrap gap-x-4">
              <span className="py-0.5">{t("follow")}</span>
              {follow.map(({ href, label }) => (
                <a key={href} className="inline-block py-0.5" href={href} rel="noreferrer">
                  {label}
                </a>
              ))}
            </p>
          )}
        </div>
        <ul>{items.map((item) => link(item.href, item.label))}</ul>
        <ul>
          {link("/brand", t("brand"))}
          {link("/was", t("accessibility"))}
          {link("/privacy", t("privacy"))}
        </ul>
      </div>
    </footer>
  );
}
