import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Counts, Measure } from "@/lib/measures/queries";
import { countsOf } from "@/lib/measures/rules";

/** What a measure became, as far as the viewer sees it: each number leads to what was counted. */
export function MeasureCounts({ measure, counts }: { measure: Measure; counts: Counts }) {
  const t = useTranslations("measures.counts");
  const found = countsOf(measure.counts, counts);
  if (found.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4">
      {found.map(({ kind, count, href }) => (
        <li key={kind}>
          <Link className="inline-block py-1" href={href}>
            {t(kind, { count })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
