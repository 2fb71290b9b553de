import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Footer, type Outside } from "@/components/layout/footer";
import { LocaleSwitch } from "@/components/layout/locale-switch";
import { type NavItem, NavLink } from "@/components/layout/nav-link";
import { SearchForm } from "@/components/search/search-form";

export type ShellViewer = { name: string; href: Route } | null;

/** What surrounds every page: sample-data strip, name and areas, the page, the foot, and four words under the thumb. */
export function Shell({
  viewer,
  nav,
  tabs = [],
  foot = [],
  follow = [],
  name,
  about,
  logo,
  demo,
  viewing,
  children,
}: {
  viewer: ShellViewer;
  nav: NavItem[];
  tabs?: NavItem[];
  foot?: NavItem[];
  follow?: Outside[];
  name: string;
  about: string;
  logo: string;
  demo: boolean;
  viewing?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("layout");
  return (
    <>
      {viewing}
      {demo && (
        <aside className="no-print bg-quiet py-2 text-s leading-snug text-ink-2" aria-label={t("demoLabel")}>
          <div className="wrap">
            <b className="font-strong text-ink">{t("demoHead")}</b> {t("demoText")}
          </div>
        </aside>
      )}
      <Header viewer={viewer} nav={nav} name={name} logo={logo} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer name={name} about={about} items={foot} follow={follow} />
      {tabs.length > 0 && (
        <nav className="tabs" aria-label={t("tabs")}>
          {tabs.slice(0, 4).map((item) => (
            <NavLink key={item.href} {...item} />
          ))}
        </nav>
      )}
    </>
  );
}

type HeaderProps = { viewer: ShellViewer; nav: NavItem[]; name: string; logo: string };

function Header({ viewer, nav, name, logo }: HeaderProps) {
  const t = useTranslations("layout");
  const other = useLocale() === "da" ? "en" : "da";
  const language = <LocaleSwitch locale={other} label={t("otherLocale")} />;
  const person = viewer ? { href: viewer.href, label: viewer.name } : { href: "/sign-in" as Route, label: t("signIn") };
  return (
    <header className="top no-print">
      <div className="wrap">
        <Link className="name" href="/">
          {logo ? (
            // biome-ignore lint/performance/noImgElement: the file is fitted when it comes
            <img src={`/api/files/${logo}`} alt="" className="h-8 w-auto max-w-32 flex-none object-contain" />
          ) : (
            <svg viewBox="0 0 10 10" aria-hidden="true" className="size-[.72em] flex-none fill-harbour">
              <path d="M0 0h10v10H0z" />
            </svg>
          )}
          {name}
        </Link>
        <nav className="areas" aria-label={t("mainNav")}>
          {nav.map((item) => (
            <NavLink key={item.href} {...item} />
          ))}
          <span className="ml-auto flex gap-6">
            <Seek />
            {language}
            <NavLink {...person} />
          </span>
        </nav>
        <details className="menu">
          <summary>{t("menu")}</summary>
          <search className="mb-3 block">
            <SearchForm id="search-menu" />
          </search>
          <nav aria-label={t("mainNav")}>
            <ul>
              {[...nav, person].map((item) => (
                <li key={item.href}>
                  <NavLink {...item} />
                </li>
              ))}
              <li>{language}</li>
            </ul>
          </nav>
        </details>
      </div>
    </header>
  );
}

/** A word that opens the field for searching, without a script. */
function Seek() {
  return (
    <details className="seek">
      <summary className="seek-word">{useTranslations("search")("go")}</summary>
      <search>
        <SearchForm id="search-head" />
      </search>
    </details>
  );
}
