import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { NavItem } from "@/components/layout/nav-link";
import { Shell } from "@/components/layout/shell";
import { Button } from "@/components/ui/button";
import { ViewBar } from "@/components/ui/view-bar";
import { areaPath, areasOf, footOf, menuOf } from "@/lib/areas";
import { demo } from "@/lib/demo";
import { usualName } from "@/lib/origin";
import { stopPreview } from "@/lib/preview/actions";
import { ownWords, visibility } from "@/lib/settings/queries";
import { featuresOff } from "@/lib/settings/rules";
import { findViewer, type Viewer } from "@/lib/viewer";

/** The shell with the menu of whoever is asking. */
export async function Frame({ children }: { children: ReactNode }) {
  const t = await getTranslations("navigation");
  const viewer = await findViewer();
  // Whoever must first set up the second factor is shown no way past it.
  const reader = viewer?.unready ? null : viewer;
  const { off, ...look } = await ownLook();
  const nav: NavItem[] = (viewer?.unready ? [] : menuOf(reader, off)).map(({ key, ...item }) => ({
    ...item,
    label: key === "own" ? (viewer?.municipalityName ?? t("own")) : t(key),
  }));
  const others = reader ? areasOf(reader.forums).slice(1) : [];
  for (const area of others) nav.push({ href: areaPath(area), label: t(`areas.${area}`) });
  const foot = footOf(reader, off).map(({ key, href }) => ({ href, label: t(key) }));
  return (
    <Shell
      viewer={viewer && { name: viewer.name, href: "/account" as Route }}
      nav={nav}
      tabs={viewer && !viewer.preview ? nav.slice(0, 4) : []}
      foot={foot}
      {...look}
      demo={demo}
      viewing={viewer?.preview && <Viewing viewer={viewer} />}
    >
      {children}
    </Shell>
  );
}

/** What we are called, say of ourselves and look like, where one follows us and what the portal is not used for; a page stands without it when the database is away. */
async function ownLook() {
  const found = await visibility().catch(() => undefined);
  const links = [
    { label: "Facebook", href: found?.facebook },
    { label: "Instagram", href: found?.instagram },
  ];
  const follow = links.flatMap(({ label, href }) => (href ? [{ label, href }] : []));
  return {
    name: found?.name || usualName,
    about: await ownWords("short"),
    logo: found?.logo ?? "",
    follow,
    off: featuresOff(found?.features_off ?? ""),
  };
}

async function Viewing({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations("navigation");
  const [eyes] = viewer.forums.filter((forum) => forum === "kmp" || forum === "kmk");
  const back = (
    <form action={stopPreview}>
      <Button>{t("back")}</Button>
    </form>
  );
  return (
    <ViewBar label={t("viewing")} actions={back}>
      <p>
        {t.rich(`viewingAs.${eyes ?? "guest"}`, { name: viewer.municipalityName ?? "", b: (text) => <b>{text}</b> })}
      </p>
    </ViewBar>
  );
}
