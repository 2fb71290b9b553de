import { useTranslations } from "next-intl";

/** What invoices were collected for: a conference's title, "2. kvartal 2026". */
export function useScope() {
  const t = useTranslations("invoices");
  return ({ conference, quarterFrom }: { conference: string | null; quarterFrom: string | null }) =>
    conference ?? (quarterFrom ? quarterIn(t, quarterFrom) : "");
}

/** The first day of a quarter as its name. */
export const quarterIn = (
  t: (key: "quarter", values: { quarter: number; year: string }) => string,
  quarterFrom: string,
) => t("quarter", { quarter: (Number(quarterFrom.slice(5, 7)) + 2) / 3, year: quarterFrom.slice(0, 4) });
