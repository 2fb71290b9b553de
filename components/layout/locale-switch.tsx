"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { setLocale } from "@/lib/locale/actions";

/** The other language, on the page one is on, as it is sorted and filtered. */
export function LocaleSwitch({ locale, label }: { locale: "da" | "en"; label: string }) {
  const path = `${usePathname()}?${useSearchParams()}`.replace(/\?$/, "");
  return (
    <form action={setLocale} className="contents">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="path" value={path} />
      <button type="submit" className="locale-switch" lang={locale}>
        {label}
      </button>
    </form>
  );
}
