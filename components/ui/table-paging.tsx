import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** Under a table: how many rows, the other pages, and the rows as a file. */
export function TablePaging({
  page,
  pages,
  count,
  link,
  exportHref,
}: {
  page: number;
  pages: number;
  count: number;
  link: (changes: Record<string, string>) => Route;
  exportHref: "" | undefined | ((format: "csv" | "xlsx") => string);
}) {
  const t = useTranslations("ui.table");
  const step = (to: number, word: string) => (
    <Link className="font-strong" prefetch={false} href={link({ page: to > 1 ? String(to) : "" })}>
      {word}
    </Link>
  );
  if (pages === 1 && !exportHref) return null;
  return (
    <div className="no-print mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {pages > 1 && (
        <nav aria-label={t("paging")} className="flex flex-wrap items-baseline gap-x-4">
          {page > 1 && step(page - 1, t("previous"))}
          <span className="num">{t("page", { page, pages })}</span>
          {page < pages && step(page + 1, t("next"))}
        </nav>
      )}
      <span className="meta num">{t("count", { count })}</span>
      {exportHref && (
        <>
          <a href={exportHref("csv")} download>
            {t("csv")}
          </a>
          <a href={exportHref("xlsx")} download>
            {t("xlsx")}
          </a>
        </>
      )}
    </div>
  );
}
