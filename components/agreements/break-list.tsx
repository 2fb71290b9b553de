import { useLocale, useTranslations } from "next-intl";
import type { Break } from "@/lib/agreements/rules";
import { formatDay } from "@/lib/dates";
import { periodOf } from "@/lib/standings/rules";

/** Where agreements do not meet, in words. */
export function BreakList({ breaks }: { breaks: Break[] }) {
  const t = useTranslations("agreements.breaks");
  const locale = useLocale();
  if (breaks.length === 0) return null;
  return (
    <ul className="mt-4 space-y-2 border-l-4 border-ink pl-4">
      {breaks.map(({ kind, before, after, from, until }) => (
        <li key={from} className="max-w-measure">
          {t(kind, {
            before: periodOf(before),
            after: periodOf(after),
            from: formatDay(from, locale),
            until: formatDay(until, locale),
          })}
        </li>
      ))}
    </ul>
  );
}
