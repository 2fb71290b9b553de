import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { FindingRows } from "@/components/search/finding-rows";
import { KindFilter } from "@/components/search/kind-filter";
import { SearchForm } from "@/components/search/search-form";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { TablePaging } from "@/components/ui/table-paging";
import { searchInput } from "@/lib/search/input";
import { findings, findingsPageSize } from "@/lib/search/queries";
import { isEnough } from "@/lib/search/rules";
import { findViewer, isSecretariat } from "@/lib/viewer";

export async function generateMetadata({ searchParams }: PageProps<"/search">) {
  const { q } = searchInput.parse(await searchParams);
  const t = await getTranslations("search");
  return { title: q ? t("for", { words: q }) : t("title") };
}

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const search = searchInput.parse(await searchParams);
  const { counts, findings: found } = await findings(search);
  const t = await getTranslations("search");
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const count = search.kind ? (counts[search.kind] ?? 0) : all;
  const link = (changes: Record<string, string>) =>
    `/search?${new URLSearchParams({ q: search.q, ...(search.kind && { kind: search.kind }), ...changes })}` as Route;
  return (
    <div className="wrap">
      <PageHead title={t("title")}>
        <SearchForm id="search-page" words={search.q} />
        {all > 0 && (
          <p role="status" className="mt-4">
            {t("found", { count: all })}
          </p>
        )}
      </PageHead>
      {search.q === "" && (
        <p className="max-w-measure">
          {t("hint")} {isSecretariat(await findViewer()) && t("caseHint")}
        </p>
      )}
      {search.q !== "" && !isEnough(search.q) && <Empty title={t("short")}>{t("shortText")}</Empty>}
      {isEnough(search.q) && all === 0 && <Empty title={t("nothing", { words: search.q })}>{t("nothingText")}</Empty>}
      {all > 0 && <KindFilter words={search.q} counts={counts} chosen={search.kind} all={all} />}
      <FindingRows findings={found} />
      <TablePaging
        page={search.page}
        pages={Math.max(1, Math.ceil(count / findingsPageSize))}
        count={count}
        link={link}
        exportHref=""
      />
    </div>
  );
}
