import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, Select } from "@/components/ui/field";
import { TablePaging } from "@/components/ui/table-paging";
import { type DatasetNarrowing, datasetKinds, datasetSorts, visibilities } from "@/lib/datasets/input";
import { pageSize } from "@/lib/datasets/queries";

type Option = { value: string; label: string };

/** What narrows and orders the list; it stands in the address. `open` lets one choose by who sees it. */
export function DatasetNarrowingForm({
  narrowing,
  areas,
  open,
}: {
  narrowing: DatasetNarrowing;
  areas: Option[];
  open: boolean;
}) {
  const t = useTranslations("datasets");
  const all = useTranslations("ui.table")("all");
  const { search, kind, area, visibility, sort } = narrowing;
  const narrowed = [search, kind, area, visibility].some(Boolean);
  return (
    <form action="/datasets" className="filters no-print">
      <Field type="search" name="q" label={t("filter.search")} value={search} width="m" />
      <Select
        name="kind"
        label={t("filter.kind")}
        value={kind}
        empty={all}
        options={datasetKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Select name="area" label={t("filter.area")} value={area} options={areas} empty={all} />
      {open && (
        <Select
          name="visibility"
          label={t("filter.visibility")}
          value={visibility}
          empty={all}
          options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
      )}
      <Select
        name="sort"
        label={t("filter.sort")}
        value={sort}
        options={datasetSorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
      />
      <div className="btns">
        <Button variant="second">{t("filter.show")}</Button>
        {narrowed && <Link href={"/datasets" as Route}>{t("filter.reset")}</Link>}
      </div>
    </form>
  );
}

/** The other pages of the list. */
export function DatasetPaging({
  narrowing: { page, search, ...rest },
  total,
}: {
  narrowing: DatasetNarrowing;
  total: number;
}) {
  const link = (changes: Record<string, string>) => {
    const given = Object.entries({ ...rest, q: search, ...changes }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    );
    return `/datasets?${new URLSearchParams(given)}` as Route;
  };
  return (
    <TablePaging page={page} pages={Math.max(1, Math.ceil(total / pageSize))} count={total} link={link} exportHref="" />
  );
}
