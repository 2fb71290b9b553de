import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { fonts } from "@/app/fonts";
import { origin } from "@/lib/origin";
import { ownWords, portalName } from "@/lib/settings/queries";
import "@/app/globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const name = await portalName();
  return {
    metadataBase: new URL(origin),
    title: { template: `%s – ${name.replaceAll("%", "")}`, default: name },
    description: await ownWords("short"),
    openGraph: { type: "website", siteName: name, images: [{ url: "/card", width: 1200, height: 630, alt: name }] },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f5f0" },
    { media: "(prefers-color-scheme: dark)", color: "#161615" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("layout");
  return (
    <html lang={await getLocale()} className={fonts}>
      <body>
        <a className="skip" href="#content">
          {t("skip")}
        </a>
        {children}
      </body>
    </html>
  );
}
