import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { NavItem } from "@/components/layout/nav-link";

/** The foot: who this is, and what the law asks to be found everywhere. */
export function Footer({ items }: { items: NavItem[] }) {
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
          <p className="font-strong">{t("name")}</p>
          <p>{t("about")}</p>
        </div>
        <ul>{items.map((item) => link(item.href, item.label))}</ul>
        <ul>
          {link("/was", t("accessibility"))}
          {link("/privacy", t("privacy"))}
        </ul>
      </div>
    </footer>
  );
}
