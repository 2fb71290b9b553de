import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { DataFile } from "@/lib/datasets/queries";
import { formatNumber } from "@/lib/money";

/** 1.500.000 bytes are 1,5 MB. */
const sizeIn = (bytes: number, locale: "da" | "en") =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)} kB`
    : `${formatNumber(bytes / 1_000_000, locale, 1)} MB`;

/** Files to keep, to read in the browser, or to look at as a table. */
export function DataFiles({ files }: { files: DataFile[] }) {
  const t = useTranslations("datasets.file");
  const locale = useLocale();
  return (
    <ul className="rows rows-tight">
      {files.map(({ id, name, bytes, contentType, state, rows }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <a className="row-head" href={`/api/files/${id}`} download>
              {name}
            </a>
            <span className="meta block">
              {sizeIn(bytes, locale)}
              {state === "done" && `, ${t("rows", { count: rows ?? 0, shown: formatNumber(rows ?? 0, locale) })}`}
              {state === "failed" && `, ${t("failed")}`}
              {(state === "waiting" || state === "reading") && `, ${t("reading")}`}
            </span>
          </span>
          {state && (
            <Link className="font-strong" href={`/datasets/tables/${id}` as Route}>
              {t(state === "failed" ? "why" : "table")}
            </Link>
          )}
          {/^(application\/pdf|image\/)/.test(contentType) && (
            <a className="font-strong" href={`/api/files/${id}?inline`}>
              {t("read")}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
