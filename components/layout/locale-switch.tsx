"use client";

import { usePathname } from "next/navigation";
import { setLocale } from "@/lib/locale/actions";

/** The other language, on the page one is on. */
export function LocaleSwitch({ locale, label }: { locale: "da" | "en"; label: string }) {
  return (
    <form action={setLocale} className="contents">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="path" value={usePathname()} />
      <button type="submit" className="locale-switch" lang={locale}>
        {label}
      </button>
    </form>
  );
}
